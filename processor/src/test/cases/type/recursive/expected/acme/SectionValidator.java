package acme;

import dev.signet.runtime.validation.Ancestors;
import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BookApi.Section}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class SectionValidator {
    private static final Violation TITLE_NOT_BLANK = Violation.notBlank("/title");

    private static final Violation TITLE_REQUIRED = Violation.required("/title");

    private SectionValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String title, @Nullable List<BookApi.Section> parts,
            Optional<BookApi.Section> next, BookApi. @Nullable Note note) {
        Violations found = Violations.NONE;
        if (title == null) {
            found = found.and(TITLE_REQUIRED);
        } else {
            if (!Checks.notBlank(title)) {
                found = found.and(TITLE_NOT_BLANK);
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(BookApi.Section value) {
        return validate(value, Ancestors.NONE);
    }

    /**
     * The same for a value inside others, which are judged already.
     */
    static Violations validate(BookApi.Section value, Ancestors above) {
        if (above.include(value)) {
            return Violations.NONE;
        }
        Ancestors here = above.and(value);
        Violations found = judge(value.title(), value.parts(), value.next(), value.note());
        List<BookApi.Section> parts = value.parts();
        if (parts != null) {
            for (int i = 0; i < parts.size(); i++) {
                BookApi.Section element = parts.get(i);
                if (element != null) {
                    found = found.and(SectionValidator.validate(element, here).below("parts", i));
                }
            }
        }
        Optional<BookApi.Section> next = value.next();
        if (next != null && next.isPresent()) {
            BookApi.Section element = next.get();
            if (element != null) {
                found = found.and(SectionValidator.validate(element, here).below("next"));
            }
        }
        BookApi.Note note = value.note();
        if (note != null) {
            found = found.and(NoteValidator.validate(note, here).below("note"));
        }
        return found;
    }
}
