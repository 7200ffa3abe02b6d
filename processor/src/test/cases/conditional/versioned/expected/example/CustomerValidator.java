package example;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Customer}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CustomerValidator {
    private static final Violation ID_REQUIRED = Violation.required("/id");

    private static final Violation NAME_REQUIRED = Violation.required("/name");

    private CustomerValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String id, @Nullable String name, long version) {
        Violations found = Violations.NONE;
        if (id == null) {
            found = found.and(ID_REQUIRED);
        }
        if (name == null) {
            found = found.and(NAME_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Customer value) {
        return judge(value.id(), value.name(), value.version());
    }
}
