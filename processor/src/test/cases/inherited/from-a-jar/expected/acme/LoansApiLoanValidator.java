package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import shop.LoansApi;

/**
 * Judges a {@link LoansApi.Loan}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class LoansApiLoanValidator {
    private static final Violation BOOK_SIZE = Violation.size("/book", 0, 80);

    private LoansApiLoanValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String book, int days) {
        Violations found = Violations.NONE;
        if (book != null && !Checks.size(book, 0, 80)) {
            found = found.and(BOOK_SIZE);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(LoansApi.Loan value) {
        return judge(value.book(), value.days());
    }
}
