package dev.signet.example.refunds;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.time.Instant;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Refund}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class RefundValidator {
    private static final Violation ID_REQUIRED = Violation.required("/id");

    private static final Violation CUSTOMER_ID_REQUIRED = Violation.required("/customer_id");

    private static final Violation REASON_REQUIRED = Violation.required("/reason");

    private static final Violation CREATED_AT_REQUIRED = Violation.required("/created_at");

    private RefundValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable UUID id, @Nullable String customerId, long amountCents,
            @Nullable RefundReason reason, @Nullable String note, @Nullable Instant createdAt) {
        Violations found = Violations.NONE;
        if (id == null) {
            found = found.and(ID_REQUIRED);
        }
        if (customerId == null) {
            found = found.and(CUSTOMER_ID_REQUIRED);
        }
        if (reason == null) {
            found = found.and(REASON_REQUIRED);
        }
        if (createdAt == null) {
            found = found.and(CREATED_AT_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Refund value) {
        return judge(value.id(), value.customerId(), value.amountCents(), value.reason(),
                value.note(), value.createdAt());
    }
}
