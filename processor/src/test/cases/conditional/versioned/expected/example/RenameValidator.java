package example;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link CustomersApi.Rename}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class RenameValidator {
    private static final Violation NAME_NOT_BLANK = Violation.notBlank("/name");

    private static final Violation NAME_SIZE = Violation.size("/name", 0, 100);

    private static final Violation NAME_REQUIRED = Violation.required("/name");

    private RenameValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String name) {
        Violations found = Violations.NONE;
        if (name == null) {
            found = found.and(NAME_REQUIRED);
        } else {
            if (!Checks.notBlank(name)) {
                found = found.and(NAME_NOT_BLANK);
            }
            if (!Checks.size(name, 0, 100)) {
                found = found.and(NAME_SIZE);
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(CustomersApi.Rename value) {
        return judge(value.name());
    }
}
