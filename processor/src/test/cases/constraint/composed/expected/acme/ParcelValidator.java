package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.CustomConstraint;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Parcel}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ParcelValidator {
    private static final Pattern PATTERN = Pattern.compile("[A-Z].*");

    private static final Pattern PATTERN_2 = Pattern.compile(".*[0-9]");

    private static final Pattern PATTERN_3 = Pattern.compile(".*[89]");

    private static final Pattern PATTERN_4 = Pattern.compile(".+");

    private static final Pattern PATTERN_5 = Pattern.compile("[0-9]*");

    private static final CustomConstraint POSTAL_CODE = CustomConstraint.of("postal-code", "must be a postal code of {digits} digits")
            .limit("digits", 5).limit("separator", "-");

    private static final CustomConstraint POSTAL_CODE_2 = CustomConstraint.of("postal-code", "must be a Swiss postal code")
            .limit("digits", 4).limit("separator", "-");

    private static final CustomConstraint POSTAL_CODE_3 = CustomConstraint.of("postal-code", "must be a postal code of {digits} digits")
            .limit("digits", 4).limit("separator", "-");

    private static final CustomConstraint GROWN = CustomConstraint.of("grown", "must be grown up");

    private static final CustomConstraint POSTAL_CODE_4 = CustomConstraint.of("postal-code", "must be a postal code of {digits} digits")
            .limit("digits", 6).limit("separator", "-");

    private ParcelValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String sku, @Nullable String other, @Nullable String both,
            @Nullable String to, @Nullable String from, @Nullable String town, int age,
            @Nullable Long years, @Nullable List<String> via, Optional<String> again,
            @Nullable Map<String, String> others) {
        Violations found = Violations.NONE;
        if (sku == null) {
            found = found.and(Violation.required("/sku"));
        } else {
            if (!Checks.size(sku, 3, 12)) {
                found = found.and(Violation.size("/sku", 3, 12));
            }
            if (!PATTERN.matcher(sku).matches()) {
                found = found.and(Violation.pattern("/sku", "[A-Z].*"));
            }
            if (!PATTERN_2.matcher(sku).matches()) {
                found = found.and(Violation.pattern("/sku", ".*[0-9]").saying("must end with a digit"));
            }
        }
        if (other == null) {
            found = found.and(Violation.required("/other"));
        } else {
            if (!Checks.size(other, 3, 6)) {
                found = found.and(Violation.size("/other", 3, 6));
            }
            if (!PATTERN.matcher(other).matches()) {
                found = found.and(Violation.pattern("/other", "[A-Z].*"));
            }
            if (!PATTERN_3.matcher(other).matches()) {
                found = found.and(Violation.pattern("/other", ".*[89]").saying("must end with a digit"));
            }
        }
        if (both == null) {
            found = found.and(Violation.required("/both"));
        } else {
            if (!Checks.size(both, 3, 20)) {
                found = found.and(Violation.size("/both", 3, 20));
            }
            if (!PATTERN.matcher(both).matches()) {
                found = found.and(Violation.pattern("/both", "[A-Z].*"));
            }
            if (!PATTERN_2.matcher(both).matches()) {
                found = found.and(Violation.pattern("/both", ".*[0-9]").saying("must end with a digit"));
            }
            if (!Checks.size(both, 3, 10)) {
                found = found.and(Violation.size("/both", 3, 10));
            }
            if (!PATTERN.matcher(both).matches()) {
                found = found.and(Violation.pattern("/both", "[A-Z].*"));
            }
            if (!PATTERN_4.matcher(both).matches()) {
                found = found.and(Violation.pattern("/both", ".+").saying("must end with a digit"));
            }
        }
        if (to == null) {
            found = found.and(POSTAL_CODE.violation("/to"));
        } else {
            if (!PATTERN_5.matcher(to).matches() || !Checks.size(to, 5, 5)) {
                found = found.and(POSTAL_CODE.violation("/to"));
            }
        }
        if (from == null) {
            found = found.and(POSTAL_CODE_2.violation("/from"));
        } else {
            if (!Checks.size(from, 0, 9)) {
                found = found.and(Violation.size("/from", 0, 9));
            }
            if (!PATTERN_5.matcher(from).matches() || !Checks.size(from, 4, 4)) {
                found = found.and(POSTAL_CODE_2.violation("/from"));
            }
        }
        if (town == null) {
            found = found.and(POSTAL_CODE_3.violation("/town"));
        } else {
            if (!PATTERN_5.matcher(town).matches() || !Checks.size(town, 4, 4)) {
                found = found.and(POSTAL_CODE_3.violation("/town"));
            }
            if (!Checks.notBlank(town)) {
                found = found.and(Violation.notBlank("/town"));
            }
        }
        if (age < 18L || age > 120L) {
            found = found.and(GROWN.violation("/age"));
        }
        if (years != null && (years < 18L || years > 120L)) {
            found = found.and(GROWN.violation("/years"));
        }
        if (via != null) {
            for (int i = 0; i < via.size(); i++) {
                String element = via.get(i);
                if (element != null && (!PATTERN_5.matcher(element).matches() || !Checks.size(element, 6, 6))) {
                    found = found.and(POSTAL_CODE_4.violation("/via/" + i));
                }
            }
        }
        if (again != null) {
            if (again.isPresent()) {
                if (!PATTERN_5.matcher(again.get()).matches() || !Checks.size(again.get(), 5, 5)) {
                    found = found.and(POSTAL_CODE.violation("/again"));
                }
            }
        }
        if (others != null) {
            for (Map.Entry<String, String> entry : others.entrySet()) {
                String key = entry.getKey();
                String element = entry.getValue();
                if (element != null && (!PATTERN_5.matcher(element).matches() || !Checks.size(element, 5, 5))) {
                    found = found.and(POSTAL_CODE.violation("/others/" + Violation.token(key)));
                }
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Parcel value) {
        return judge(value.sku(), value.other(), value.both(), value.to(), value.from(),
                value.town(), value.age(), value.years(), value.via(), value.again(),
                value.others());
    }
}
