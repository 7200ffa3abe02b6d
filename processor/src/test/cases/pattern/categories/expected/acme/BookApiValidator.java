package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link BookApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookApiValidator {
    private static final Pattern PATTERN = Pattern.compile("\\p{L}[\\p{Lu}\\P{N}_-]*");

    private static final Pattern PATTERN_2 = Pattern.compile("[]a&\\[-]{1,3}(?:x|y)+?");

    private static final Pattern PATTERN_3 = Pattern.compile("(?<year>[0-9]{4})(?=-)-\\d\\d\\\\p\\{L\\}");

    private BookApiValidator() {
    }

    static Violations find(@Nullable String letters, @Nullable String brackets,
            @Nullable String groups) {
        Violations found = Violations.NONE;
        if (letters != null && !PATTERN.matcher(letters).matches()) {
            found = found.and(Violation.pattern("a", "\\p{L}[\\p{Lu}\\P{N}_-]*").in("query"));
        }
        if (brackets != null && !PATTERN_2.matcher(brackets).matches()) {
            found = found.and(Violation.pattern("b", "[]a&\\[-]{1,3}(?:x|y)+?").in("query"));
        }
        if (groups != null && !PATTERN_3.matcher(groups).matches()) {
            found = found.and(Violation.pattern("c", "(?<year>[0-9]{4})(?=-)-\\d\\d\\\\p\\{L\\}").in("query"));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations findAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(Violation.required(""));
        }
        return found;
    }
}
