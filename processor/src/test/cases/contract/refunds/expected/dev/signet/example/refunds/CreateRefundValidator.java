package dev.signet.example.refunds;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link CreateRefund}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CreateRefundValidator {
    private CreateRefundValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable Long amountCents, @Nullable RefundReason reason,
            @Nullable String note) {
        Violations found = Violations.NONE;
        if (amountCents == null) {
            found = found.and(Violation.required("/amount_cents"));
        } else {
            if (amountCents < 1L) {
                found = found.and(Violation.min("/amount_cents", 1L));
            }
            if (amountCents > 1000000L) {
                found = found.and(Violation.max("/amount_cents", 1000000L));
            }
        }
        if (reason == null) {
            found = found.and(Violation.required("/reason"));
        }
        if (note != null && !Checks.size(note, 0, 500)) {
            found = found.and(Violation.size("/note", 0, 500));
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(CreateRefund value) {
        return judge(value.amountCents(), value.reason(), value.note());
    }
}
