package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BookApi.Inner}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class InnerValidator {
    private static final Violation VALUE_NOT_BLANK = Violation.notBlank("/value");

    private static final Violation VALUE_REQUIRED = Violation.required("/value");

    private InnerValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String value_, int i_, @Nullable String in,
            @Nullable String found_) {
        Violations found = Violations.NONE;
        if (value_ == null) {
            found = found.and(VALUE_REQUIRED);
        } else {
            if (!Checks.notBlank(value_)) {
                found = found.and(VALUE_NOT_BLANK);
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(BookApi.Inner value) {
        return judge(value.value(), value.i(), value.in(), value.found());
    }
}
