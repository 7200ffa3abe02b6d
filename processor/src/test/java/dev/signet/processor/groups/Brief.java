package dev.signet.processor.groups;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A constraint on types: all texts in it together are short. */
@Constraint(validatedBy = Brief.BriefWords.class)
@Repeatable(Brief.Several.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Brief {
    /** How they are told. */
    String message() default "must be brief";

    /** The groups in which they are judged. */
    Class<?>[] groups() default {};

    /** Nothing more. */
    Class<? extends Payload>[] payload() default {};

    /** How short. */
    int max();

    /** Several. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Several {
        /** All of them. */
        Brief[] value();
    }

    /** What has texts. */
    interface Words {
        String words();
    }

    /** Counts them. */
    final class BriefWords implements ConstraintValidator<Brief, Words> {
        private int max;

        @Override
        public void initialize(Brief annotation) {
            max = annotation.max();
        }

        @Override
        public boolean isValid(Words value, ConstraintValidatorContext context) {
            return value.words().length() <= max;
        }
    }
}
