package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link OrderApi.Order}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderValidator {
    private static final Violation SENT_AT_REQUIRED = Violation.required("/sent_at");

    private static final Violation ITEM_SIZE = Violation.size("/item", 0, 20);

    private static final Violation ITEM_REQUIRED = Violation.required("/item");

    private OrderValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable Instant sentAt, @Nullable String item,
            OrderApi. @Nullable Origin origin) {
        Violations found = Violations.NONE;
        if (sentAt == null) {
            found = found.and(SENT_AT_REQUIRED);
        }
        if (item == null) {
            found = found.and(ITEM_REQUIRED);
        } else {
            if (!Checks.size(item, 0, 20)) {
                found = found.and(ITEM_SIZE);
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(OrderApi.Order value) {
        Violations found = judge(value.sentAt(), value.item(), value.origin());
        OrderApi.Origin origin = value.origin();
        if (origin != null) {
            found = found.and(OriginValidator.validate(origin).below("origin"));
        }
        return found;
    }
}
