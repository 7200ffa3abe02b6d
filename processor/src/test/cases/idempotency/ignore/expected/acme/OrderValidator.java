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
    private OrderValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable Instant sentAt, @Nullable String item,
            OrderApi. @Nullable Origin origin) {
        Violations found = Violations.NONE;
        if (sentAt == null) {
            found = found.and(Violation.required("/sent_at"));
        }
        if (item == null) {
            found = found.and(Violation.required("/item"));
        } else {
            if (!Checks.size(item, 0, 20)) {
                found = found.and(Violation.size("/item", 0, 20));
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
