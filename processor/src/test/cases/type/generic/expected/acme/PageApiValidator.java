package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link PageApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PageApiValidator {
    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private PageApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations listAnswer(PageApi. @Nullable Page<PageApi.Book> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(PageBookValidator.validate(answer));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations pairAnswer(
            PageApi. @Nullable Pair<PageApi.Page<PageApi.Book>, Map<String, Integer>> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(PairPageBookIntegerMapValidator.validate(answer));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations boxAnswer(PageApi. @Nullable Box<PageApi.Page<String>> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(BoxPageStringValidator.validate(answer));
        }
        return found;
    }
}
