package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link BookApi.Isbn}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class IsbnValidator {
    private static final Pattern PATTERN = Pattern.compile("[0-9]{13}");

    private IsbnValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String digits) {
        Violations found = Violations.NONE;
        if (digits != null && !PATTERN.matcher(digits).matches()) {
            found = found.and(Violation.pattern("/digits", "[0-9]{13}"));
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(BookApi.Isbn value) {
        return judge(value.digits());
    }
}
