package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.DecimalBound;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link ParcelApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ParcelApiValidator {
    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final Violation LIMIT_MAX = Violation.max("limit", 100L).in("query");

    private static final DecimalBound BOUND = DecimalBound.least("1", true);

    private static final Violation PRICE_MIN = Violation.min("price", 1L).in("query");

    private static final Violation KEY_SIZE = Violation.size("key", 0, 16).in("query");

    private static final Violation WHOLE_MIN = Violation.min("", 1L);

    private ParcelApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations sendAnswer(@Nullable Parcel answer, ValidationContext context) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(ParcelValidator.validate(answer, context));
        }
        return found;
    }

    static Violations list(OptionalInt limit, @Nullable String price, byte @Nullable [] key_) {
        Violations found = Violations.NONE;
        if (limit != null) {
            if (limit.isPresent()) {
                if (limit.getAsInt() > 100L) {
                    found = found.and(LIMIT_MAX);
                }
            }
        }
        if (price != null && !BOUND.keeps(price)) {
            found = found.and(PRICE_MIN);
        }
        if (key_ != null && !Checks.size(key_.length, 0, 16)) {
            found = found.and(KEY_SIZE);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations listAnswer(@Nullable List<Parcel> answer, ValidationContext context) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            for (int i = 0; i < answer.size(); i++) {
                Parcel element = answer.get(i);
                if (element != null) {
                    found = found.and(ParcelValidator.validate(element, context).below(i));
                }
            }
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations lastAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        } else {
            if (!BOUND.keeps(answer)) {
                found = found.and(WHOLE_MIN);
            }
        }
        return found;
    }
}
