package acme;

import dev.signet.runtime.validation.CustomConstraint;
import dev.signet.runtime.validation.JudgedConstraint;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Stay}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class StayValidator {
    private static final Violation FORWARD_ASSERT_TRUE = Violation.assertTrue("/forward");

    private static final Violation NIGHTS_POSITIVE = Violation.positive("/nights");

    private static final JudgedConstraint ORDERED = CustomConstraint.of("ordered", "must be in order")
            .limit("first", "from").judgedBy(new OrderedUse(), OrderedStay.class, OrderedStay::new);

    private static final Violation NUMBER_POSITIVE = Violation.positive("/number");

    private StayValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable LocalDate from, @Nullable LocalDate to) {
        Violations found = Violations.NONE;
        return found;
    }

    /**
     * Judges a value that was made, beyond what its properties say one by one.
     */
    static Violations whole(Stay value, ValidationContext context) {
        Violations found = Violations.NONE;
        boolean forward = value.isForward();
        if (!forward) {
            found = found.and(FORWARD_ASSERT_TRUE);
        }
        long nights = value.getNights();
        if (nights <= 0L) {
            found = found.and(NIGHTS_POSITIVE);
        }
        found = found.and(context.judge(ORDERED, value, ""));
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Stay value, ValidationContext context) {
        Violations found = Violations.NONE;
        long number = value.getNumber();
        boolean forward = value.isForward();
        if (number <= 0L) {
            found = found.and(NUMBER_POSITIVE);
        }
        if (!forward) {
            found = found.and(FORWARD_ASSERT_TRUE);
        }
        long nights = value.getNights();
        if (nights <= 0L) {
            found = found.and(NIGHTS_POSITIVE);
        }
        found = found.and(context.judge(ORDERED, value, ""));
        return found;
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class OrderedUse implements Ordered {
        @Override
        public String message() {
            return "must be in order";
        }

        @Override
        public Class[] groups() {
            return new Class[] {};
        }

        @Override
        public Class[] payload() {
            return new Class[] {};
        }

        @Override
        public String first() {
            return "from";
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Ordered.class;
        }
    }
}
