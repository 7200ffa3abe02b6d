package dev.signet.example.refunds;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link Refund}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class RefundValidator {
    private RefundValidator() {
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Refund value) {
        Violations found = Violations.NONE;
        UUID id = value.id();
        if (id == null) {
            found = found.and(Violation.required("/id"));
        }
        String customerId = value.customerId();
        if (customerId == null) {
            found = found.and(Violation.required("/customer_id"));
        }
        RefundReason reason = value.reason();
        if (reason == null) {
            found = found.and(Violation.required("/reason"));
        }
        Instant createdAt = value.createdAt();
        if (createdAt == null) {
            found = found.and(Violation.required("/created_at"));
        }
        return found;
    }
}
