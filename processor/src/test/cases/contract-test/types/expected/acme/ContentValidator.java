package acme;

import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link NoteApi.Content}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ContentValidator {
    private ContentValidator() {
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(NoteApi.Content value) {
        if (value instanceof NoteApi.Text branch) {
            return TextValidator.validate(branch);
        }
        if (value instanceof NoteApi.Link branch) {
            return LinkValidator.validate(branch);
        }
        return Violations.NONE;
    }
}
