package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link CardApi.Card}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CardValidator {
    private static final Violation ID_REQUIRED = Violation.required("/id");

    private CardValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable UUID id, CardApi. @Nullable Holder holder) {
        Violations found = Violations.NONE;
        if (id == null) {
            found = found.and(ID_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(CardApi.Card value) {
        return judge(value.id(), value.holder());
    }
}
