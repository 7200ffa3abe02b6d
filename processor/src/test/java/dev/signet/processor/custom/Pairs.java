package dev.signet.processor.custom;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A constraint of what holds two numbers that somebody might write. */
@NullUnmarked
public final class Pairs {
    private Pairs() {}

    /** Two numbers, each of which may be missing. */
    public interface Pair {
        @Nullable
        Integer first();

        @Nullable
        Integer second();
    }

    /** The second is not less than the first. */
    @Constraint(validatedBy = {RisingPair.class, RisingNumber.class})
    @Repeatable(Rising.Several.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    public @interface Rising {
        String message() default "must not fall";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** The property that it is told of; none is the pair. */
        String blame() default "";

        /** Several. */
        @Retention(RetentionPolicy.RUNTIME)
        @Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
        @interface Several {
            Rising[] value();
        }
    }

    /** Made of another, told as one. */
    @Rising
    @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    public @interface Orderly {
        String message() default "is not orderly";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Of pairs. */
    public static class RisingPair implements ConstraintValidator<Rising, Pair> {
        private String blame = "";

        @Override
        public void initialize(Rising annotation) {
            blame = annotation.blame();
        }

        @Override
        public boolean isValid(Pair pair, ConstraintValidatorContext context) {
            if (!blame.isEmpty()) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("falls")
                        .addPropertyNode(blame)
                        .addConstraintViolation();
            }
            return pair == null || pair.first() == null || pair.second() == null || pair.first() <= pair.second();
        }
    }

    /** Of numbers: a rise is none below nothing. */
    public static class RisingNumber implements ConstraintValidator<Rising, Integer> {
        @Override
        public boolean isValid(Integer rise, ConstraintValidatorContext context) {
            return rise != null && rise >= 0;
        }
    }
}
