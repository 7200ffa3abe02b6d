package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link PaymentApi.Card}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CardValidator {
    private static final Violation NUMBER_PATTERN = Violation.pattern("/number", "[0-9]{16}");

    private static final Violation NUMBER_REQUIRED = Violation.required("/number");

    private CardValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String number) {
        Violations found = Violations.NONE;
        if (number == null) {
            found = found.and(NUMBER_REQUIRED);
        } else {
            if (!matchesPattern(number)) {
                found = found.and(NUMBER_PATTERN);
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(PaymentApi.Card value) {
        return judge(value.number());
    }

    /**
     * The whole text is {@code [0-9]{16}}.
     */
    private static boolean matchesPattern(String text) {
        int length = text.length();
        if (length != 16) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
