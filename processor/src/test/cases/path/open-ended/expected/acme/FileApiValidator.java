package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges the arguments of {@link FileApi}'s operations.
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

    static Violations picture(@Nullable String path) {
        Violations found = Violations.NONE;
        if (path != null && !PATTERN_2.matcher(path).matches()) {
            found = found.and(Violation.pattern("path", "[^.]+").in("path"));
        }
        return found;
    }
}
