package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BookApi.NewBook}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NewBookValidator {
    private static final Violation TITLE_NOT_BLANK = Violation.notBlank("/title");

    private static final Violation TITLE_REQUIRED = Violation.required("/title");

    private NewBookValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String title) {
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
    static Violations validate(BookApi.NewBook value) {
        return judge(value.title());
    }
}
