package acme;

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
final class SectionValidator {
    private SectionValidator() {
    }

    /**
     * Judges the value and what it holds.
     */
    static Violations validate(BookApi.Section value) {
        Violations found = components(value.title(), value.parts(), value.next(), value.note());
        if (value.parts() != null) {
            for (int i = 0; i < value.parts().size(); i++) {
                BookApi.Section element = value.parts().get(i);
                if (element != null) {
                    found = found.and(SectionValidator.validate(element).below("parts", i));
                }
            }
        }
        if (value.next() != null) {
            if (value.next().isPresent()) {
                found = found.and(SectionValidator.validate(value.next().get()).below("next"));
            }
        }
        if (value.note() != null) {
            found = found.and(NoteValidator.validate(value.note()).below("note"));
        }
        return found;
    }

    /**
     * Judges the components before there is a value, without what they hold.
     */
    static Violations components(@Nullable String title, @Nullable List<BookApi.Section> parts,
            Optional<BookApi.Section> next, BookApi. @Nullable Note note) {
        Violations found = Violations.NONE;
        if (title == null) {
            found = found.and(Violation.required("/title"));
        } else {
            if (!Checks.notBlank(title)) {
                found = found.and(Violation.notBlank("/title"));
            }
        }
        return found;
    }
}
