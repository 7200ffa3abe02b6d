package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.CustomConstraint;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link ParcelApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ParcelApiValidator {
    private static final CustomConstraint POSTAL_CODE = CustomConstraint.of("postal-code", "must be a postal code of {digits} digits")
            .limit("digits", 5).limit("separator", "-");

    private static final Violation TO_POSTAL_CODE = POSTAL_CODE.violation("to").in("query");

    private static final CustomConstraint GROWN = CustomConstraint.of("grown", "must be grown up");

    private static final Violation AGE_GROWN = GROWN.violation("age").in("query");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private ParcelApiValidator() {
    }

    static Violations list(@Nullable String to, @Nullable Integer age) {
        Violations found = Violations.NONE;
        if (to != null && (!matchesPattern(to) || !Checks.size(to, 5, 5))) {
            found = found.and(TO_POSTAL_CODE);
        }
        if (age != null && (age < 18L || age > 120L)) {
            found = found.and(AGE_GROWN);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations listAnswer(@Nullable List<Parcel> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            for (int i = 0; i < answer.size(); i++) {
                Parcel element = answer.get(i);
                if (element != null) {
                    found = found.and(ParcelValidator.validate(element).below(i));
                }
            }
        }
        return found;
    }

    /**
     * The whole text is {@code [0-9]*}.
     */
    private static boolean matchesPattern(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
