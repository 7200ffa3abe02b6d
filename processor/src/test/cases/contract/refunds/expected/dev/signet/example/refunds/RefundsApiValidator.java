package dev.signet.example.refunds;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link RefundsApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class RefundsApiValidator {
    private static final Violation CUSTOMER_ID_PATTERN = Violation.pattern("customer_id", "cust_[A-Z0-9]{12}").in("path");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final Violation LIMIT_MIN = Violation.min("limit", 1L).in("query");

    private static final Violation LIMIT_MAX = Violation.max("limit", 100L).in("query");

    private RefundsApiValidator() {
    }

    static Violations issue(@Nullable String customerId) {
        Violations found = Violations.NONE;
        if (customerId != null && !matchesPattern(customerId)) {
            found = found.and(CUSTOMER_ID_PATTERN);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations issueAnswer(@Nullable Refund answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(RefundValidator.validate(answer));
        }
        return found;
    }

    static Violations find(@Nullable String customerId) {
        Violations found = Violations.NONE;
        if (customerId != null && !matchesPattern(customerId)) {
            found = found.and(CUSTOMER_ID_PATTERN);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations findAnswer(@Nullable Refund answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(RefundValidator.validate(answer));
        }
        return found;
    }

    static Violations list(@Nullable String customerId, int limit) {
        Violations found = Violations.NONE;
        if (customerId != null && !matchesPattern(customerId)) {
            found = found.and(CUSTOMER_ID_PATTERN);
        }
        if (limit < 1L) {
            found = found.and(LIMIT_MIN);
        }
        if (limit > 100L) {
            found = found.and(LIMIT_MAX);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations listAnswer(@Nullable List<Refund> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            for (int i = 0; i < answer.size(); i++) {
                Refund element = answer.get(i);
                if (element != null) {
                    found = found.and(RefundValidator.validate(element).below(i));
                }
            }
        }
        return found;
    }

    /**
     * The whole text is {@code cust_[A-Z0-9]{12}}.
     */
    private static boolean matchesPattern(String text) {
        int length = text.length();
        if (length != 17 || !text.startsWith("cust_")) {
            return false;
        }
        for (int i = 5; i < length; i++) {
            if (!isUpperOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUpperOrDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }
}
