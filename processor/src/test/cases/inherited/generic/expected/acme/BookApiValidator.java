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
    private static final Violation ID_PATTERN = Violation.pattern("id", "[A-Z]{2}[0-9]+").in("path");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final Violation WHOLE_SIZE = Violation.size("", 0, 10);

    private BookApiValidator() {
    }

    static Violations remove(@Nullable String id) {
        Violations found = Violations.NONE;
        if (id != null && !matchesPattern(id)) {
            found = found.and(ID_PATTERN);
        }
        return found;
    }

    static Violations find(@Nullable String id) {
        Violations found = Violations.NONE;
        if (id != null && !matchesPattern(id)) {
            found = found.and(ID_PATTERN);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations findAnswer(@Nullable Book answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(BookValidator.validate(answer));
        }
        return found;
    }

    static Violations list(@Nullable List<String> tags) {
        Violations found = Violations.NONE;
        if (tags != null) {
            for (int i = 0; i < tags.size(); i++) {
                String element = tags.get(i);
                if (element != null && !Checks.size(element, 2, Integer.MAX_VALUE)) {
                    found = found.and(Violation.size("tag", 2, Integer.MAX_VALUE).in("query").at(i));
                }
            }
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations listAnswer(@Nullable List<Book> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            for (int i = 0; i < answer.size(); i++) {
                Book element = answer.get(i);
                if (element != null) {
                    found = found.and(BookValidator.validate(element).below(i));
                }
            }
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations addAnswer(@Nullable Book answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(BookValidator.validate(answer));
        }
        return found;
    }

    static Violations replaceAll(@Nullable String id, @Nullable List<Book> all) {
        Violations found = Violations.NONE;
        if (id != null && !matchesPattern(id)) {
            found = found.and(ID_PATTERN);
        }
        if (all != null && !Checks.size(all, 0, 10)) {
            found = found.and(WHOLE_SIZE);
        }
        return found;
    }

    /**
     * The whole text is {@code [A-Z]{2}[0-9]+}.
     */
    private static boolean matchesPattern(String text) {
        int length = text.length();
        if (length < 3 || !isUpper(text.charAt(0)) || !isUpper(text.charAt(1))) {
            return false;
        }
        for (int i = 2; i < length; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
