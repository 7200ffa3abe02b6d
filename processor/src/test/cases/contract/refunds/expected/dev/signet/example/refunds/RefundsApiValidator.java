package dev.signet.example.refunds;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges the arguments of {@link RefundsApi}'s operations.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class RefundsApiValidator {
    private static final Pattern PATTERN = Pattern.compile("cust_[A-Z0-9]{12}");

    private RefundsApiValidator() {
    }

    static Violations issue(@Nullable String customerId) {
        Violations found = Violations.NONE;
        if (customerId != null && !PATTERN.matcher(customerId).matches()) {
            found = found.and(Violation.pattern("customer_id", "cust_[A-Z0-9]{12}").in("path"));
        }
        return found;
    }

    static Violations find(@Nullable String customerId) {
        Violations found = Violations.NONE;
        if (customerId != null && !PATTERN.matcher(customerId).matches()) {
            found = found.and(Violation.pattern("customer_id", "cust_[A-Z0-9]{12}").in("path"));
        }
        return found;
    }

    static Violations list(@Nullable String customerId, int limit) {
        Violations found = Violations.NONE;
        if (customerId != null && !PATTERN.matcher(customerId).matches()) {
            found = found.and(Violation.pattern("customer_id", "cust_[A-Z0-9]{12}").in("path"));
        }
        if (limit < 1L) {
            found = found.and(Violation.min("limit", 1L).in("query"));
        }
        if (limit > 100L) {
            found = found.and(Violation.max("limit", 100L).in("query"));
        }
        return found;
    }
}
