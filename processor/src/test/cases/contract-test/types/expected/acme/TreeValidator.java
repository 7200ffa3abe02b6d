package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link NoteApi.Tree}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class TreeValidator {
    private TreeValidator() {
    }

    /**
     * Judges the components before there is a value; the records among them were judged when they were read.
     */
    static Violations validate(@Nullable List<NoteApi.Tree> branches,
            @Nullable Map<String, NoteApi.Tree> named) {
        Violations found = Violations.NONE;
        if (branches == null) {
            found = found.and(Violation.required("/branches"));
        }
        if (named == null) {
            found = found.and(Violation.required("/named"));
        }
        return found;
    }
}
