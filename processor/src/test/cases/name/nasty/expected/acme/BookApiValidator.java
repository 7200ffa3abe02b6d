package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link BookApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookApiValidator {
    private static final Violation OUT_SIZE = Violation.size("out", 0, 3).in("path");

    private static final Violation REQUEST_MIN = Violation.min("request", 1L).in("query");

    private static final Violation FOUND_SIZE = Violation.size("found", 0, 3).in("query");

    private static final Violation I_MAX = Violation.max("i", 9L).in("query");

    private static final Violation VALUE_NOT_BLANK = Violation.notBlank("value").in("query");

    private static final Violation VIOLATIONS_NOT_BLANK = Violation.notBlank("violations").in("query");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private BookApiValidator() {
    }

    static Violations save(@Nullable String out, int request, @Nullable List<String> found_, int i_,
            @Nullable String value_, @Nullable String violations) {
        Violations found = Violations.NONE;
        if (out != null && !Checks.size(out, 0, 3)) {
            found = found.and(OUT_SIZE);
        }
        if (request < 1L) {
            found = found.and(REQUEST_MIN);
        }
        if (found_ != null) {
            if (!Checks.size(found_, 0, 3)) {
                found = found.and(FOUND_SIZE);
            }
            for (int i = 0; i < found_.size(); i++) {
                String element = found_.get(i);
                if (element == null) {
                    found = found.and(Violation.required("found").in("query").at(i));
                } else {
                    if (!Checks.notBlank(element)) {
                        found = found.and(Violation.notBlank("found").in("query").at(i));
                    }
                }
            }
        }
        if (i_ > 9L) {
            found = found.and(I_MAX);
        }
        if (value_ != null && !Checks.notBlank(value_)) {
            found = found.and(VALUE_NOT_BLANK);
        }
        if (violations != null && !Checks.notBlank(violations)) {
            found = found.and(VIOLATIONS_NOT_BLANK);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations saveAnswer(BookApi. @Nullable Book answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(BookValidator.validate(answer));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations serveAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }
}
