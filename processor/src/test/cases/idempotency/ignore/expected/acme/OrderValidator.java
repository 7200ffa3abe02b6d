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
     * Judges the components before there is a value; the records among them were judged when they were read.
     */
    static Violations validate(@Nullable Instant sentAt, @Nullable String item,
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
}
