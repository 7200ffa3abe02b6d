package example;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link NotesApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NotesApiValidator {
    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private NotesApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations readAnswer(NotesApi. @Nullable Note answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(NoteValidator.validate(answer));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations foldersAnswer(@Nullable List<NotesApi.Folder> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            for (int i = 0; i < answer.size(); i++) {
                NotesApi.Folder element = answer.get(i);
                if (element != null) {
                    found = found.and(FolderValidator.validate(element).below(i));
                }
            }
        }
        return found;
    }
}
