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
@SuppressWarnings({"deprecation", "removal"})
final class CrateValidator {
    private static final Violation LABELS_REQUIRED = Violation.required("/labels");

    private CrateValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable List<String> labels, @Nullable String note) {
        Violations found = Violations.NONE;
        if (labels == null) {
            found = found.and(LABELS_REQUIRED);
        } else {
            for (int i = 0; i < labels.size(); i++) {
                String element = labels.get(i);
                if (element == null) {
                    found = found.and(Violation.required("/labels/" + i));
                } else {
                    if (!Checks.notBlank(element)) {
                        found = found.and(Violation.notBlank("/labels/" + i));
                    }
                }
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Crate value) {
        return judge(value.labels(), value.note());
    }
}
