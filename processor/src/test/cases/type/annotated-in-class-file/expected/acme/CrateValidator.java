package acme;

import dev.signet.processor.shipped.Crate;
import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Crate}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
final class CrateValidator {
    private CrateValidator() {
    }

    /**
     * Judges the value and what it holds.
     */
    static Violations validate(Crate value) {
        return components(value.labels(), value.note());
    }

    /**
     * Judges the components before there is a value, without what they hold.
     */
    static Violations components(@Nullable List<String> labels, @Nullable String note) {
        Violations found = Violations.NONE;
        if (labels == null) {
            found = found.and(Violation.required("/labels"));
        } else {
            for (int i = 0; i < labels.size(); i++) {
                String element = labels.get(i);
                if (element != null && !Checks.notBlank(element)) {
                    found = found.and(Violation.notBlank("/labels/" + i));
                }
            }
        }
        return found;
    }
}
