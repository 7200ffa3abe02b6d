package example;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link NotesApi.Note}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NoteValidator {
    private static final Violation TEXT_REQUIRED = Violation.required("/text");

    private NoteValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String text, int version) {
        Violations found = Violations.NONE;
        if (text == null) {
            found = found.and(TEXT_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(NotesApi.Note value) {
        return judge(value.text(), value.version());
    }
}
