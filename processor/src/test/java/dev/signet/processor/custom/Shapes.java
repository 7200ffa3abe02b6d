package dev.signet.processor.custom;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Constraints that somebody might write, and the types on which they stand. */
@NullUnmarked
public final class Shapes {
    private Shapes() {}

    /** Judged by the closest of three validators; may stand several times. */
    @Constraint(validatedBy = {MultipleOfNumber.class, MultipleOfLong.class, MultipleOfText.class})
    @Repeatable(Multiple.Several.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
    public @interface Multiple {
        String message() default "must be a multiple of {of}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        int of() default 2;

        /** Several. */
        @Retention(RetentionPolicy.RUNTIME)
        @Target({ElementType.FIELD, ElementType.METHOD, ElementType.TYPE_USE})
        @interface Several {
            Multiple[] value();
        }
    }

    /** Numbers but longs. */
    public static class MultipleOfNumber implements ConstraintValidator<Multiple, Number> {
        private int of;

        @Override
        public void initialize(Multiple annotation) {
            of = annotation.of();
        }

        @Override
        public boolean isValid(@Nullable Number value, ConstraintValidatorContext context) {
            return value == null || value.longValue() % of == 0;
        }
    }

    /** The closest to a long, which it judges otherwise. */
    public static class MultipleOfLong implements ConstraintValidator<Multiple, Long> {
        @Override
        public boolean isValid(@Nullable Long value, ConstraintValidatorContext context) {
            return value != null && value < 0;
        }
    }

    /** Texts, of which it tells twice. */
    public static class MultipleOfText implements ConstraintValidator<Multiple, CharSequence> {
        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            context.buildConstraintViolationWithTemplate("as well").addConstraintViolation();
            return value == null || value.length() % 2 == 0;
        }
    }

    /** Made of others, told one by one. */
    @NotNull
    @Size(min = 2)
    @Pattern(regexp = "[A-Z]*")
    @Pattern(regexp = ".*[0-9]?")
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
    public @interface Sku {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @OverridesAttribute(constraint = Size.class)
        int max() default 4;

        @OverridesAttribute(constraint = Pattern.class, name = "regexp", constraintIndex = 1)
        String other() default "[^X]*";
    }

    /** Made of others, one of them made of others itself and one judged, told as one. */
    @Sku
    @Multiple(of = 2)
    @Size(max = 3)
    @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    public @interface Strict {
        String message() default "is not strict";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Of collections. */
    @Constraint(validatedBy = DistinctValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    public @interface Distinct {
        String message() default "must not have the same twice";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Names the element. */
    public static class DistinctValidator implements ConstraintValidator<Distinct, Collection<?>> {
        @Override
        public boolean isValid(@Nullable Collection<?> value, ConstraintValidatorContext context) {
            if (value == null || value.stream().distinct().count() == value.size()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("again")
                    .addBeanNode()
                    .inIterable()
                    .atIndex(value.size() - 1)
                    .addConstraintViolation();
            return false;
        }
    }

    /** Of types; inherited. */
    @Constraint(validatedBy = OrderedValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    public @interface Ordered {
        String message() default "must be in order";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        String blame() default "";
    }

    /** Names a property, if it is told which. */
    public static class OrderedValidator implements ConstraintValidator<Ordered, Span> {
        private String blame = "";

        @Override
        public void initialize(Ordered annotation) {
            blame = annotation.blame();
        }

        @Override
        public boolean isValid(Span value, ConstraintValidatorContext context) {
            if (!blame.isEmpty()) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("is before")
                        .addPropertyNode(blame)
                        .addConstraintViolation();
            }
            return value.start() <= value.stop();
        }
    }

    /** Two ends. */
    @Ordered
    public interface Span {
        int start();

        int stop();

        @Max(10)
        default int getLength() {
            return stop() - start();
        }
    }

    /** A record with a constraint of its own besides, and a method of its own. */
    @Ordered(blame = "stop")
    public record Range(int start, int stop) implements Span {
        @AssertTrue
        public boolean isEven() {
            return (stop - start) % 2 == 0;
        }

        @Multiple(of = 3)
        @Override
        public int getLength() {
            return stop - start;
        }
    }

    /** A bean that computes. */
    @Ordered
    public static class Stay implements Span {
        private int from;
        private int to;

        public Stay() {}

        public Stay(int from, int to) {
            this.from = from;
            this.to = to;
        }

        public int getFrom() {
            return from;
        }

        public void setFrom(int from) {
            this.from = from;
        }

        public int getTo() {
            return to;
        }

        public void setTo(int to) {
            this.to = to;
        }

        @Positive
        public int getNights() {
            return to - from;
        }

        @Override
        public int start() {
            return from;
        }

        @Override
        public int stop() {
            return to;
        }
    }

    /** Everything in one. */
    public record Parcel(
            @Multiple int pieces,
            @Multiple(of = 3) @Multiple(of = 5) Integer boxes,
            @Multiple Long grams,
            @Multiple String label,
            @Sku String sku,
            @Sku(max = 2, other = ".*") String other,
            @Strict String strict,
            @Distinct List<@Multiple Integer> counts,
            Map<@Sku String, @Multiple(of = 7) Integer> shelves,
            Optional<@Multiple Integer> hint,
            @Valid Range range,
            List<@Valid Stay> stays) {}
}
