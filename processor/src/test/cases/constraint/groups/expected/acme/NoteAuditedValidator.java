package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Note}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NoteAuditedValidator {
    private static final Violation AUTHOR_REQUIRED = Violation.required("/author");

    private NoteAuditedValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String author, @Nullable String text) {
        Violations found = Violations.NONE;
        if (author == null) {
            found = found.and(AUTHOR_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Note value) {
        return judge(value.getAuthor(), value.getText());
    }
}
