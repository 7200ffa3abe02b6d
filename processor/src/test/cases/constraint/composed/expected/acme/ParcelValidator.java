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
    private static final Violation SKU_SIZE = Violation.size("/sku", 3, 12);

    private static final Violation SKU_PATTERN = Violation.pattern("/sku", "[A-Z].*");

    private static final Violation SKU_PATTERN_2 = Violation.pattern("/sku", ".*[0-9]").saying("must end with a digit");

    private static final Violation SKU_REQUIRED = Violation.required("/sku");

    private static final Violation OTHER_SIZE = Violation.size("/other", 3, 6);

    private static final Violation OTHER_PATTERN = Violation.pattern("/other", "[A-Z].*");

    private static final Violation OTHER_PATTERN_2 = Violation.pattern("/other", ".*[89]").saying("must end with a digit");

    private static final Violation OTHER_REQUIRED = Violation.required("/other");

    private static final Violation BOTH_SIZE = Violation.size("/both", 3, 20);

    private static final Violation BOTH_PATTERN = Violation.pattern("/both", "[A-Z].*");

    private static final Violation BOTH_PATTERN_2 = Violation.pattern("/both", ".*[0-9]").saying("must end with a digit");

    private static final Violation BOTH_SIZE_2 = Violation.size("/both", 3, 10);

    private static final Violation BOTH_PATTERN_3 = Violation.pattern("/both", ".+").saying("must end with a digit");

    private static final Violation BOTH_REQUIRED = Violation.required("/both");

    private static final CustomConstraint POSTAL_CODE = CustomConstraint.of("postal-code", "must be a postal code of {digits} digits")
            .limit("digits", 5).limit("separator", "-");

    private static final Violation TO_POSTAL_CODE = POSTAL_CODE.violation("/to");

    private static final Violation FROM_SIZE = Violation.size("/from", 0, 9);

    private static final CustomConstraint POSTAL_CODE_2 = CustomConstraint.of("postal-code", "must be a Swiss postal code")
            .limit("digits", 4).limit("separator", "-");

    private static final Violation FROM_POSTAL_CODE = POSTAL_CODE_2.violation("/from");

    private static final CustomConstraint POSTAL_CODE_3 = CustomConstraint.of("postal-code", "must be a postal code of {digits} digits")
            .limit("digits", 4).limit("separator", "-");

    private static final Violation TOWN_POSTAL_CODE = POSTAL_CODE_3.violation("/town");

    private static final Violation TOWN_NOT_BLANK = Violation.notBlank("/town");

    private static final CustomConstraint GROWN = CustomConstraint.of("grown", "must be grown up");

    private static final Violation AGE_GROWN = GROWN.violation("/age");

    private static final Violation YEARS_GROWN = GROWN.violation("/years");

    private static final CustomConstraint POSTAL_CODE_4 = CustomConstraint.of("postal-code", "must be a postal code of {digits} digits")
            .limit("digits", 6).limit("separator", "-");

    private static final Violation AGAIN_POSTAL_CODE = POSTAL_CODE.violation("/again");

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
            found = found.and(SKU_REQUIRED);
        } else {
            if (!Checks.size(sku, 3, 12)) {
                found = found.and(SKU_SIZE);
            }
            if (!matchesPattern(sku)) {
                found = found.and(SKU_PATTERN);
            }
            if (!matchesPattern2(sku)) {
                found = found.and(SKU_PATTERN_2);
            }
        }
        if (other == null) {
            found = found.and(OTHER_REQUIRED);
        } else {
            if (!Checks.size(other, 3, 6)) {
                found = found.and(OTHER_SIZE);
            }
            if (!matchesPattern(other)) {
                found = found.and(OTHER_PATTERN);
            }
            if (!matchesPattern3(other)) {
                found = found.and(OTHER_PATTERN_2);
            }
        }
        if (both == null) {
            found = found.and(BOTH_REQUIRED);
        } else {
            if (!Checks.size(both, 3, 20)) {
                found = found.and(BOTH_SIZE);
            }
            if (!matchesPattern(both)) {
                found = found.and(BOTH_PATTERN);
            }
            if (!matchesPattern2(both)) {
                found = found.and(BOTH_PATTERN_2);
            }
            if (!Checks.size(both, 3, 10)) {
                found = found.and(BOTH_SIZE_2);
            }
            if (!matchesPattern(both)) {
                found = found.and(BOTH_PATTERN);
            }
            if (!matchesPattern4(both)) {
                found = found.and(BOTH_PATTERN_3);
            }
        }
        if (to == null) {
            found = found.and(TO_POSTAL_CODE);
        } else {
            if (!matchesPattern5(to) || !Checks.size(to, 5, 5)) {
                found = found.and(TO_POSTAL_CODE);
            }
        }
        if (from == null) {
            found = found.and(FROM_POSTAL_CODE);
        } else {
            if (!Checks.size(from, 0, 9)) {
                found = found.and(FROM_SIZE);
            }
            if (!matchesPattern5(from) || !Checks.size(from, 4, 4)) {
                found = found.and(FROM_POSTAL_CODE);
            }
        }
        if (town == null) {
            found = found.and(TOWN_POSTAL_CODE);
        } else {
            if (!matchesPattern5(town) || !Checks.size(town, 4, 4)) {
                found = found.and(TOWN_POSTAL_CODE);
            }
            if (!Checks.notBlank(town)) {
                found = found.and(TOWN_NOT_BLANK);
            }
        }
        if (age < 18L || age > 120L) {
            found = found.and(AGE_GROWN);
        }
        if (years != null && (years < 18L || years > 120L)) {
            found = found.and(YEARS_GROWN);
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
                    found = found.and(AGAIN_POSTAL_CODE);
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
