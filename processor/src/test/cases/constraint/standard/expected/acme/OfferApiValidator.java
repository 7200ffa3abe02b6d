package acme;

import dev.signet.runtime.validation.Moments;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link OfferApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OfferApiValidator {
    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final Violation SINCE_PAST = Violation.past("since").in("query");

    private OfferApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations makeAnswer(@Nullable Offer answer, ValidationContext context) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(OfferValidator.validate(answer, context));
        }
        return found;
    }

    static Violations list(@Nullable Instant since, ValidationContext context) {
        Violations found = Violations.NONE;
        if (since != null && Moments.compared(since, context.clock()) >= 0) {
            found = found.and(SINCE_PAST);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations listAnswer(@Nullable List<Offer> answer, ValidationContext context) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            for (int i = 0; i < answer.size(); i++) {
                Offer element = answer.get(i);
                if (element != null) {
                    found = found.and(OfferValidator.validate(element, context).below(i));
                }
            }
        }
        return found;
    }
}
