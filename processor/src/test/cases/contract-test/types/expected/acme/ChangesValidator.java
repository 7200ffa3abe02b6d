package acme;

import dev.signet.annotations.Change;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link NoteApi.Changes}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ChangesValidator {
    private static final Violation TITLE_REQUIRED = Violation.required("/title");

    private ChangesValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(Change<String> title, Change<Integer> pages) {
        Violations found = Violations.NONE;
        if (title != null) {
            if (title.isPresent()) {
                if (title.get() == null) {
                    found = found.and(TITLE_REQUIRED);
                }
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(NoteApi.Changes value) {
        return judge(value.title(), value.pages());
    }
}
