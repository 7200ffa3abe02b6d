package acme;

import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link PageApi.Box}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BoxPageStringValidator {
    private BoxPageStringValidator() {
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(PageApi.Box<PageApi.Page<String>> value) {
        Violations found = Violations.NONE;
        PageApi.Page<String> content = value.getContent();
        if (content != null) {
            found = found.and(PageStringValidator.validate(content).below("content"));
        }
        return found;
    }
}
