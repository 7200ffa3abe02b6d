package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link FileApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class FileApiValidator {
    private static final Pattern PATTERN = Pattern.compile(".+");

    private static final Pattern PATTERN_2 = Pattern.compile("[^.]+");

    private FileApiValidator() {
    }

    static Violations read(@Nullable String path) {
        Violations found = Violations.NONE;
        if (path != null && !PATTERN.matcher(path).matches()) {
            found = found.and(Violation.pattern("path", ".+").in("path"));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations readAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(Violation.required(""));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations sizeAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(Violation.required(""));
        }
        return found;
    }

    static Violations picture(@Nullable String path) {
        Violations found = Violations.NONE;
        if (path != null && !PATTERN_2.matcher(path).matches()) {
            found = found.and(Violation.pattern("path", "[^.]+").in("path"));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations pictureAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(Violation.required(""));
        }
        return found;
    }
}
