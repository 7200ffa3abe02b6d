package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges the arguments of {@link OrderApi}'s operations.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderApiValidator {
    private OrderApiValidator() {
    }

    static Violations replace(@Nullable List<OrderLine> lines) {
        Violations found = Violations.NONE;
        if (lines != null && lines.isEmpty()) {
            found = found.and(Violation.notEmpty(""));
        }
        return found;
    }
}
