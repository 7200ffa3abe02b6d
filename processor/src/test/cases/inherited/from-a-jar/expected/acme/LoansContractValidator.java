package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import shop.LoansApi;

/**
 * Judges what {@link LoansContract}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class LoansContractValidator {
    private static final Violation X_REQUEST_ID_SIZE = Violation.size("X-Request-ID", 0, 40).in("header");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private LoansContractValidator() {
    }

    static Violations list(@Nullable String xRequestID, @Nullable List<String> tag) {
        Violations found = Violations.NONE;
        if (xRequestID != null && !Checks.size(xRequestID, 0, 40)) {
            found = found.and(X_REQUEST_ID_SIZE);
        }
        if (tag != null) {
            for (int i = 0; i < tag.size(); i++) {
                String element = tag.get(i);
                if (element != null && !Checks.size(element, 2, Integer.MAX_VALUE)) {
                    found = found.and(Violation.size("tag", 2, Integer.MAX_VALUE).in("query").at(i));
                }
            }
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations listAnswer(@Nullable List<LoansApi.Loan> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            for (int i = 0; i < answer.size(); i++) {
                LoansApi.Loan element = answer.get(i);
                if (element != null) {
                    found = found.and(LoansApiLoanValidator.validate(element).below(i));
                }
            }
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations addAnswer(LoansApi. @Nullable Loan answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(LoansApiLoanValidator.validate(answer));
        }
        return found;
    }
}
