package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BookApi.Remark}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class RemarkValidator {
    private static final Violation TEXT_NOT_BLANK = Violation.notBlank("/text");

    private static final Violation TEXT_REQUIRED = Violation.required("/text");

    private RemarkValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String text) {
        Violations found = Violations.NONE;
        if (text == null) {
            found = found.and(TEXT_REQUIRED);
        } else {
            if (!Checks.notBlank(text)) {
                found = found.and(TEXT_NOT_BLANK);
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(BookApi.Remark value) {
        return judge(value.text());
    }
}
