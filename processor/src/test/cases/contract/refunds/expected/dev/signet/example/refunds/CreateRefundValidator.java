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
    private static final Violation AMOUNT_CENTS_MIN = Violation.min("/amount_cents", 1L);

    private static final Violation AMOUNT_CENTS_MAX = Violation.max("/amount_cents", 1000000L);

    private static final Violation AMOUNT_CENTS_REQUIRED = Violation.required("/amount_cents");

    private static final Violation REASON_REQUIRED = Violation.required("/reason");

    private static final Violation NOTE_SIZE = Violation.size("/note", 0, 500);

    private CreateRefundValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable Long amountCents, @Nullable RefundReason reason,
            @Nullable String note) {
        Violations found = Violations.NONE;
        if (amountCents == null) {
            found = found.and(AMOUNT_CENTS_REQUIRED);
        } else {
            if (amountCents < 1L) {
                found = found.and(AMOUNT_CENTS_MIN);
            }
            if (amountCents > 1000000L) {
                found = found.and(AMOUNT_CENTS_MAX);
            }
        }
        if (reason == null) {
            found = found.and(REASON_REQUIRED);
        }
        if (note != null && !Checks.size(note, 0, 500)) {
            found = found.and(NOTE_SIZE);
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
