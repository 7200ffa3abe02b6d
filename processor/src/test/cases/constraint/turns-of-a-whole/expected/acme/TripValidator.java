package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.CustomConstraint;
import dev.signet.runtime.validation.JudgedConstraint;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.lang.annotation.Annotation;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Trip}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class TripValidator {
    private static final Violation FROM_SIZE = Violation.size("/from", 0, 20);

    private static final Violation FROM_REQUIRED = Violation.required("/from");

    private static final Violation TO_REQUIRED = Violation.required("/to");

    private static final JudgedConstraint ORDERLY = CustomConstraint.of("orderly", "must lead somewhere")
            .judgedBy(new OrderlyUse(), Orderly.Judge.class, Orderly.Judge::new);

    private static final Violation VIA_SIZE = Violation.size("/via", 0, 3);

    private static final Violation DIRECT_ASSERT_TRUE = Violation.assertTrue("/direct");

    private static final Violation TO_PATTERN = Violation.pattern("/to", "[a-z]+");

    private static final JudgedConstraint ORDERLY_2 = CustomConstraint.of("orderly", "must lead somewhere")
            .judgedBy(new OrderlyUse2(), Orderly.Judge.class, Orderly.Judge::new);

    private TripValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     * Each turn is judged where nothing was found before it.
     */
    static Violations judge(@Nullable String from, @Nullable String to, @Nullable String via) {
        Violations found = Violations.NONE;
        if (from == null) {
            found = found.and(FROM_REQUIRED);
        } else {
            if (!Checks.size(from, 0, 20)) {
                found = found.and(FROM_SIZE);
            }
        }
        if (found.isEmpty()) {
            if (to == null) {
                found = found.and(TO_REQUIRED);
            }
        }
        return found;
    }

    /**
     * Judges a value that was made, beyond what its properties say one by one.
     */
    static Violations whole(Trip value, ValidationContext context) {
        Violations found = Violations.NONE;
        found = found.and(context.judge(ORDERLY, value, ""));
        if (found.isEmpty()) {
            String to = value.to();
            if (to == null) {
                found = found.and(TO_REQUIRED);
            }
            String via = value.via();
            if (via != null && !Checks.size(via, 0, 3)) {
                found = found.and(VIA_SIZE);
            }
            boolean direct = value.isDirect();
            if (!direct) {
                found = found.and(DIRECT_ASSERT_TRUE);
            }
        }
        if (found.isEmpty()) {
            String to_ = value.to();
            if (to_ != null && !matchesPattern(to_)) {
                found = found.and(TO_PATTERN);
            }
            found = found.and(context.judge(ORDERLY_2, value, ""));
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Trip value, ValidationContext context) {
        Violations found = Violations.NONE;
        String from = value.from();
        String to = value.to();
        String via = value.via();
        if (from == null) {
            found = found.and(FROM_REQUIRED);
        } else {
            if (!Checks.size(from, 0, 20)) {
                found = found.and(FROM_SIZE);
            }
        }
        found = found.and(context.judge(ORDERLY, value, ""));
        if (found.isEmpty()) {
            if (to == null) {
                found = found.and(TO_REQUIRED);
            }
            if (via != null && !Checks.size(via, 0, 3)) {
                found = found.and(VIA_SIZE);
            }
            boolean direct = value.isDirect();
            if (!direct) {
                found = found.and(DIRECT_ASSERT_TRUE);
            }
        }
        if (found.isEmpty()) {
            if (to != null && !matchesPattern(to)) {
                found = found.and(TO_PATTERN);
            }
            found = found.and(context.judge(ORDERLY_2, value, ""));
        }
        return found;
    }

    /**
     * The whole text is {@code [a-z]+}.
     */
    private static boolean matchesPattern(String text) {
        int length = text.length();
        if (length < 1) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isLower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class OrderlyUse implements Orderly {
        @Override
        public String message() {
            return "must lead somewhere";
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
        public Class<? extends Annotation> annotationType() {
            return Orderly.class;
        }
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class OrderlyUse2 implements Orderly {
        @Override
        public String message() {
            return "must lead somewhere";
        }

        @Override
        public Class[] groups() {
            return new Class[] {acme.Late.class};
        }

        @Override
        public Class[] payload() {
            return new Class[] {};
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Orderly.class;
        }
    }
}
