package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Loan}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class LoanValidator {
    private static final Violation READER_REQUIRED = Violation.required("/reader");

    private static final Violation READER_SIZE = Violation.size("/reader", 1, Integer.MAX_VALUE);

    private static final Violation DAYS_MIN = Violation.min("/days", 1L);

    private LoanValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     * Each turn is judged where nothing was found before it.
     */
    static Violations judge(@Nullable String reader, int days, @Nullable Copy copy) {
        Violations found = Violations.NONE;
        if (reader == null) {
            found = found.and(READER_REQUIRED);
        }
        if (found.isEmpty()) {
            if (reader != null && !Checks.size(reader, 1, Integer.MAX_VALUE)) {
                found = found.and(READER_SIZE);
            }
            if (days < 1L) {
                found = found.and(DAYS_MIN);
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Loan value, ValidationContext context) {
        Violations found = judge(value.reader(), value.days(), value.copy());
        Copy copy = value.copy();
        if (copy != null) {
            found = found.and(CopyValidator.validate(copy, context).below("copy"));
        }
        return found;
    }
}
