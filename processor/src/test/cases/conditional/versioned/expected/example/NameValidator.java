package example;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Name}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class NameValidator {
    private static final Violation TEXT_REQUIRED = Violation.required("/text");

    private static final Violation CHANGE_REQUIRED = Violation.required("/change");

    private NameValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String text, @Nullable UUID change) {
        Violations found = Violations.NONE;
        if (text == null) {
            found = found.and(TEXT_REQUIRED);
        }
        if (change == null) {
            found = found.and(CHANGE_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Name value) {
        return judge(value.getText(), value.getChange());
    }
}
