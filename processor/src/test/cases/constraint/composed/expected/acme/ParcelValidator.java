package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.CustomConstraint;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Parcel}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ParcelValidator {
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
            if (!matchesPattern(sku)) {
                found = found.and(Violation.pattern("/sku", "[A-Z].*"));
            }
            if (!matchesPattern2(sku)) {
                found = found.and(Violation.pattern("/sku", ".*[0-9]").saying("must end with a digit"));
            }
        }
        if (other == null) {
            found = found.and(Violation.required("/other"));
        } else {
            if (!Checks.size(other, 3, 6)) {
                found = found.and(Violation.size("/other", 3, 6));
            }
            if (!matchesPattern(other)) {
                found = found.and(Violation.pattern("/other", "[A-Z].*"));
            }
            if (!matchesPattern3(other)) {
                found = found.and(Violation.pattern("/other", ".*[89]").saying("must end with a digit"));
            }
        }
        if (both == null) {
            found = found.and(Violation.required("/both"));
        } else {
            if (!Checks.size(both, 3, 20)) {
                found = found.and(Violation.size("/both", 3, 20));
            }
            if (!matchesPattern(both)) {
                found = found.and(Violation.pattern("/both", "[A-Z].*"));
            }
            if (!matchesPattern2(both)) {
                found = found.and(Violation.pattern("/both", ".*[0-9]").saying("must end with a digit"));
            }
            if (!Checks.size(both, 3, 10)) {
                found = found.and(Violation.size("/both", 3, 10));
            }
            if (!matchesPattern(both)) {
                found = found.and(Violation.pattern("/both", "[A-Z].*"));
            }
            if (!matchesPattern4(both)) {
                found = found.and(Violation.pattern("/both", ".+").saying("must end with a digit"));
            }
        }
        if (to == null) {
            found = found.and(POSTAL_CODE.violation("/to"));
        } else {
            if (!matchesPattern5(to) || !Checks.size(to, 5, 5)) {
                found = found.and(POSTAL_CODE.violation("/to"));
            }
        }
        if (from == null) {
            found = found.and(POSTAL_CODE_2.violation("/from"));
        } else {
            if (!Checks.size(from, 0, 9)) {
                found = found.and(Violation.size("/from", 0, 9));
            }
            if (!matchesPattern5(from) || !Checks.size(from, 4, 4)) {
                found = found.and(POSTAL_CODE_2.violation("/from"));
            }
        }
        if (town == null) {
            found = found.and(POSTAL_CODE_3.violation("/town"));
        } else {
            if (!matchesPattern5(town) || !Checks.size(town, 4, 4)) {
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
                if (element != null && (!matchesPattern5(element) || !Checks.size(element, 6, 6))) {
                    found = found.and(POSTAL_CODE_4.violation("/via/" + i));
                }
            }
        }
        if (again != null) {
            if (again.isPresent()) {
                if (!matchesPattern5(again.get()) || !Checks.size(again.get(), 5, 5)) {
                    found = found.and(POSTAL_CODE.violation("/again"));
                }
            }
        }
        if (others != null) {
            for (Map.Entry<String, String> entry : others.entrySet()) {
                String key = entry.getKey();
                String element = entry.getValue();
                if (element != null && (!matchesPattern5(element) || !Checks.size(element, 5, 5))) {
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

    /**
     * The whole text is {@code [A-Z].*}.
     */
    private static boolean matchesPattern(String text) {
        int length = text.length();
        if (length < 1 || !isUpper(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (!isAllowed(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The whole text is {@code .*[0-9]}.
     */
    private static boolean matchesPattern2(String text) {
        int state = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            state = switch (state) {
                case 0 -> isAllowed2(c) ? 0 : isDigit(c) ? 1 : -1;
                case 1 -> isAllowed2(c) ? 0 : isDigit(c) ? 1 : -1;
                default -> -1;
            };
            if (state < 0) {
                return false;
            }
        }
        return state >= 1;
    }

    /**
     * The whole text is {@code .*[89]}.
     */
    private static boolean matchesPattern3(String text) {
        int state = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            state = switch (state) {
                case 0 -> isAllowed3(c) ? 0 : is8To9(c) ? 1 : -1;
                case 1 -> isAllowed3(c) ? 0 : is8To9(c) ? 1 : -1;
                default -> -1;
            };
            if (state < 0) {
                return false;
            }
        }
        return state >= 1;
    }

    /**
     * The whole text is {@code .+}.
     */
    private static boolean matchesPattern4(String text) {
        int length = text.length();
        if (length < 1) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isAllowed(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The whole text is {@code [0-9]*}.
     */
    private static boolean matchesPattern5(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isAllowed(int c) {
        return c != '\n' && c != '\r' && c != '\u0085' && (c < '\u2028' || c > '\u2029');
    }

    private static boolean isAllowed2(int c) {
        return c != '\n' && c != '\r' && (c < '0' || c > '9') && c != '\u0085' && (c < '\u2028' || c > '\u2029');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAllowed3(int c) {
        return c != '\n' && c != '\r' && (c < '8' || c > '9') && c != '\u0085' && (c < '\u2028' || c > '\u2029');
    }

    private static boolean is8To9(int c) {
        return c >= '8' && c <= '9';
    }
}
