package acme;

import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link PageApi.Box}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BoxPageStringValidator {
    private BoxPageStringValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(PageApi. @Nullable Page<String> content) {
        Violations found = Violations.NONE;
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(PageApi.Box<PageApi.Page<String>> value) {
        Violations found = judge(value.getContent());
        PageApi.Page<String> content = value.getContent();
        if (content != null) {
            found = found.and(PageStringValidator.validate(content).below("content"));
        }
        return found;
    }
}
