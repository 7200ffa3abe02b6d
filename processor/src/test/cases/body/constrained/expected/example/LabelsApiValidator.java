package example;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link LabelsApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class LabelsApiValidator {
    private static final Violation ID_MIN = Violation.min("id", 1L).in("path");

    private static final Violation WHOLE_SIZE = Violation.size("", 0, 20);

    private static final Violation WHOLE_SIZE_2 = Violation.size("", 0, 3);

    private LabelsApiValidator() {
    }

    static Violations name(long id, @Nullable String name) {
        Violations found = Violations.NONE;
        if (id < 1L) {
            found = found.and(ID_MIN);
        }
        if (name != null && !Checks.size(name, 0, 20)) {
            found = found.and(WHOLE_SIZE);
        }
        return found;
    }

    static Violations rename(Optional<String> name) {
        Violations found = Violations.NONE;
        if (name != null) {
            if (name.isPresent()) {
                if (!Checks.size(name.get(), 0, 20)) {
                    found = found.and(WHOLE_SIZE);
                }
            }
        }
        return found;
    }

    static Violations fill(@Nullable List<List<Integer>> matrix) {
        Violations found = Violations.NONE;
        if (matrix != null) {
            if (!Checks.size(matrix, 0, 3)) {
                found = found.and(WHOLE_SIZE_2);
            }
            for (int i = 0; i < matrix.size(); i++) {
                List<Integer> element = matrix.get(i);
                if (element != null) {
                    if (!Checks.size(element, 0, 3)) {
                        found = found.and(Violation.size("/" + i, 0, 3));
                    }
                    for (int j = 0; j < element.size(); j++) {
                        Integer element2 = element.get(j);
                        if (element2 != null && element2 < 0L) {
                            found = found.and(Violation.min("/" + i + "/" + j, 0L));
                        }
                    }
                }
            }
        }
        return found;
    }
}
