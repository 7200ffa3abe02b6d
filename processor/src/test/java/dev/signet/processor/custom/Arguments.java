package dev.signet.processor.custom;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/** Constraints of arguments together that somebody might write, and what such arguments hold. */
@NullUnmarked
public final class Arguments {
    private Arguments() {}

    /** The numbers among the arguments do not fall. */
    @Constraint(validatedBy = InOrderValidator.class)
    @Repeatable(InOrder.Several.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
    public @interface InOrder {
        String message() default "must be in order";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        /** The argument that it is told of; none is all of them. */
        int blame() default -1;

        /** The property of it. */
        String property() default "";

        /** Several. */
        @Retention(RetentionPolicy.RUNTIME)
        @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
        @interface Several {
            InOrder[] value();
        }
    }

    /** Tells of what it is told to. */
    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    public static class InOrderValidator implements ConstraintValidator<InOrder, Object[]> {
        private int blame;
        private String property = "";

        @Override
        public void initialize(InOrder annotation) {
            blame = annotation.blame();
            property = annotation.property();
        }

        @Override
        public boolean isValid(Object[] arguments, ConstraintValidatorContext context) {
            if (blame >= 0) {
                context.disableDefaultConstraintViolation();
                ConstraintViolationBuilder told = context.buildConstraintViolationWithTemplate("falls");
                if (property.isEmpty()) {
                    told.addParameterNode(blame).addConstraintViolation();
                } else {
                    told.addParameterNode(blame).addPropertyNode(property).addConstraintViolation();
                }
            }
            long[] numbers = Stream.of(arguments)
                    .filter(Integer.class::isInstance)
                    .mapToLong(Integer.class::cast)
                    .toArray();
            for (int i = 1; i < numbers.length; i++) {
                if (numbers[i] < numbers[i - 1]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Of arguments, and of a text. */
    @Constraint(validatedBy = {SoundArguments.class, SoundText.class})
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
    public @interface Sound {
        String message() default "is not sound";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        ConstraintTarget validationAppliesTo() default ConstraintTarget.IMPLICIT;
    }

    /** None of them is missing. */
    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    public static class SoundArguments implements ConstraintValidator<Sound, Object> {
        @Override
        public boolean isValid(Object arguments, ConstraintValidatorContext context) {
            return Stream.of((Object[]) arguments).allMatch(Objects::nonNull);
        }
    }

    /** It is long. */
    public static class SoundText implements ConstraintValidator<Sound, CharSequence> {
        @Override
        public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
            return value == null || value.length() > 2;
        }
    }

    /** Made of both, told as one. */
    @InOrder
    @Sound
    @ReportAsSingleViolation
    @Constraint(validatedBy = ProperValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Proper {
        String message() default "is not proper";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Hibernate Validator takes nothing for a constraint of arguments that has no such validator, whatever it is made of. */
    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    public static class ProperValidator implements ConstraintValidator<Proper, Object[]> {
        @Override
        public boolean isValid(Object[] arguments, ConstraintValidatorContext context) {
            return arguments.length == 3;
        }
    }

    /** Made of both, told one by one. */
    @InOrder
    @Sound
    @Constraint(validatedBy = {RegularValidator.class, SoundRegular.class})
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface Regular {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        ConstraintTarget validationAppliesTo() default ConstraintTarget.IMPLICIT;

        @OverridesAttribute(constraint = InOrder.class)
        int blame() default 1;
    }

    /** Judges a little itself. */
    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    public static class RegularValidator implements ConstraintValidator<Regular, Object[]> {
        @Override
        public boolean isValid(Object[] arguments, ConstraintValidatorContext context) {
            return !Integer.valueOf(3).equals(arguments[1]);
        }
    }

    /** For no arguments. */
    public static class SoundRegular implements ConstraintValidator<Regular, CharSequence> {
        @Override
        public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
            return value == null;
        }
    }

    /** A body. */
    public record Span(Integer start, Integer stop) {}
}
