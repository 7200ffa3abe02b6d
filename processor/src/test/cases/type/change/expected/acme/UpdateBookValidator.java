package acme;

import dev.signet.annotations.Change;
import dev.signet.runtime.validation.Ancestors;
import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link BookApi.UpdateBook}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class UpdateBookValidator {
    private static final Violation TITLE_SIZE = Violation.size("/title", 0, 9);

    private static final Violation TITLE_REQUIRED = Violation.required("/title");

    private static final Violation SUBTITLE_SIZE = Violation.size("/subtitle", 2, Integer.MAX_VALUE);

    private UpdateBookValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(Change<String> title, Change<String> subtitle,
            Change<List<String>> tags, Change<BookApi.UpdateBook> sequel) {
        Violations found = Violations.NONE;
        if (title != null) {
            if (title.isPresent()) {
                if (title.get() == null) {
                    found = found.and(TITLE_REQUIRED);
                } else {
                    if (!Checks.size(title.get(), 0, 9)) {
                        found = found.and(TITLE_SIZE);
                    }
                }
            }
        }
        if (subtitle != null) {
            if (subtitle.isPresent()) {
                if (subtitle.get() != null && !Checks.size(subtitle.get(), 2, Integer.MAX_VALUE)) {
                    found = found.and(SUBTITLE_SIZE);
                }
            }
        }
        if (tags != null) {
            if (tags.isPresent()) {
                if (tags.get() != null) {
                    for (int i = 0; i < tags.get().size(); i++) {
                        String element = tags.get().get(i);
                        if (element != null && !Checks.size(element, 0, 3)) {
                            found = found.and(Violation.size("/tags/" + i, 0, 3));
                        }
                    }
                }
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(BookApi.UpdateBook value) {
        return validate(value, Ancestors.NONE);
    }

    /**
     * The same for a value inside others, which are judged already.
     */
    static Violations validate(BookApi.UpdateBook value, Ancestors above) {
        if (above.include(value)) {
            return Violations.NONE;
        }
        Ancestors here = above.and(value);
        Violations found = judge(value.title(), value.subtitle(), value.tags(), value.sequel());
        Change<BookApi.UpdateBook> sequel = value.sequel();
        if (sequel != null && sequel.isPresent()) {
            BookApi.UpdateBook element = sequel.get();
            if (element != null) {
                found = found.and(UpdateBookValidator.validate(element, here).below("sequel"));
            }
        }
        return found;
    }
}
