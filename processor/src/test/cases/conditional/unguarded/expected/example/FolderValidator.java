package example;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link NotesApi.Folder}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class FolderValidator {
    private static final Violation NAME_REQUIRED = Violation.required("/name");

    private FolderValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String name, int version) {
        Violations found = Violations.NONE;
        if (name == null) {
            found = found.and(NAME_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(NotesApi.Folder value) {
        return judge(value.name(), value.version());
    }
}
