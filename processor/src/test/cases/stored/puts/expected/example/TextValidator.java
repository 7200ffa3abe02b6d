package example;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link NotesApi.Text}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class TextValidator {
    private static final Violation TEXT_SIZE = Violation.size("/text", 0, 5000);

    private TextValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String text) {
        Violations found = Violations.NONE;
        if (text != null && !Checks.size(text, 0, 5000)) {
            found = found.and(TEXT_SIZE);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(NotesApi.Text value) {
        return judge(value.text());
    }
}
