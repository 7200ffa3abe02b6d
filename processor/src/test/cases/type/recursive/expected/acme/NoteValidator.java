package acme;

import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BookApi.Note}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
final class NoteValidator {
    private NoteValidator() {
    }

    /**
     * Judges the value and what it holds.
     */
    static Violations validate(BookApi.Note value) {
        Violations found = components(value.about(), value.text());
        if (value.about() != null) {
            found = found.and(SectionValidator.validate(value.about()).below("about"));
        }
        return found;
    }

    /**
     * Judges the components before there is a value, without what they hold.
     */
    static Violations components(BookApi. @Nullable Section about, @Nullable String text) {
        Violations found = Violations.NONE;
        return found;
    }
}
