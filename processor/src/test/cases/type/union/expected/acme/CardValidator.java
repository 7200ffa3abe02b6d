package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link PaymentApi.Card}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CardValidator {
    private static final Pattern PATTERN = Pattern.compile("[0-9]{16}");

    private CardValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String number) {
        Violations found = Violations.NONE;
        if (number == null) {
            found = found.and(Violation.required("/number"));
        } else {
            if (!PATTERN.matcher(number).matches()) {
                found = found.and(Violation.pattern("/number", "[0-9]{16}"));
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
}
