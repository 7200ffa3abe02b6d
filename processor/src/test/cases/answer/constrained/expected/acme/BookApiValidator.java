package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.ValidationContext;
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
    private static final Violation WHOLE_SIZE = Violation.size("", 0, 100);

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final Violation WHOLE_POSITIVE_OR_ZERO = Violation.positiveOrZero("");

    private static final Violation WHOLE_SIZE_2 = Violation.size("", 0, 20);

    private BookApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations listAnswer(@Nullable List<BookApi.Book> answer, ValidationContext context) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        } else {
            if (!Checks.size(answer, 0, 100)) {
                found = found.and(WHOLE_SIZE);
            }
            for (int i = 0; i < answer.size(); i++) {
                BookApi.Book element = answer.get(i);
                if (element == null) {
                    found = found.and(Violation.required("/" + i));
                }
            }
        }
        if (answer != null) {
            for (int i = 0; i < answer.size(); i++) {
                BookApi.Book element = answer.get(i);
                if (element != null) {
                    found = found.and(BookValidator.validate(element, context).below(i));
                }
            }
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations titlesAnswer(@Nullable List<String> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        } else {
            for (int i = 0; i < answer.size(); i++) {
                String element = answer.get(i);
                if (element == null) {
                    found = found.and(Violation.required("/" + i));
                } else {
                    if (!Checks.notBlank(element)) {
                        found = found.and(Violation.notBlank("/" + i));
                    }
                }
            }
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations allAnswer(BookApi. @Nullable Book answer, ValidationContext context) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(BookValidator.validate(answer, context));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations countAnswer(int answer) {
        Violations found = Violations.NONE;
        if (answer < 0L) {
            found = found.and(WHOLE_POSITIVE_OR_ZERO);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations lastAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        } else {
            if (!Checks.size(answer, 0, 20)) {
                found = found.and(WHOLE_SIZE_2);
            }
        }
        return found;
    }
}
