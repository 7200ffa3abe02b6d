package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Moments;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BookApi.Book}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookValidator {
    private static final Violation TITLE_NOT_BLANK = Violation.notBlank("/title");

    private static final Violation TITLE_REQUIRED = Violation.required("/title");

    private static final Violation PRINTED_PAST = Violation.past("/printed");

    private BookValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String title, @Nullable LocalDate printed,
            ValidationContext context) {
        Violations found = Violations.NONE;
        if (title == null) {
            found = found.and(TITLE_REQUIRED);
        } else {
            if (!Checks.notBlank(title)) {
                found = found.and(TITLE_NOT_BLANK);
            }
        }
        if (printed != null && Moments.compared(printed, context.clock()) >= 0) {
            found = found.and(PRINTED_PAST);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(BookApi.Book value, ValidationContext context) {
        return judge(value.title(), value.printed(), context);
    }
}
