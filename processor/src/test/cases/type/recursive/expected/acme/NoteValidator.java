package acme;

import dev.signet.runtime.validation.Ancestors;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BookApi.Note}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NoteValidator {
    private NoteValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(BookApi. @Nullable Section about, @Nullable String text) {
        Violations found = Violations.NONE;
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(BookApi.Note value) {
        return validate(value, Ancestors.NONE);
    }

    /**
     * The same for a value inside others, which are judged already.
     */
    static Violations validate(BookApi.Note value, Ancestors above) {
        if (above.include(value)) {
            return Violations.NONE;
        }
        Ancestors here = above.and(value);
        Violations found = judge(value.about(), value.text());
        BookApi.Section about = value.about();
        if (about != null) {
            found = found.and(SectionValidator.validate(about, here).below("about"));
        }
        return found;
    }
}
