package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.math.BigInteger;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link BookApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookApiValidator {
    private static final Violation SHOP_PATTERN = Violation.pattern("shop", "[a-z]{2}-[0-9]{1,3}").in("path");

    private static final Violation ISBN_SIZE = Violation.size("isbn", 1, Integer.MAX_VALUE).in("path");

    private static final Violation ISBN_PATTERN = Violation.pattern("isbn", "[0-9]{13}").in("path");

    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final Violation PAGE_MIN = Violation.min("page", 0L).in("path");

    private static final Violation FROM_MIN = Violation.min("from", 1L).in("path");

    private static final Violation YEAR_MIN = Violation.min("year", 1000L).in("path");

    private static final Violation YEAR_MAX = Violation.max("year", 9999L).in("path");

    private static final Violation COUNT_MIN = Violation.min("count", 0L).in("path");

    private static final BigInteger BOUND = new BigInteger("999");

    private static final Violation COUNT_MAX = Violation.max("count", 999L).in("path");

    private static final Violation ISBN_PATTERN_2 = Violation.pattern("isbn", "[0-9]{13}").saying("is no ISBN").in("path");

    private BookApiValidator() {
    }

    static Violations find(@Nullable String shop, @Nullable String isbn) {
        Violations found = Violations.NONE;
        if (shop != null && !matchesPattern(shop)) {
            found = found.and(SHOP_PATTERN);
        }
        if (isbn != null) {
            if (!Checks.size(isbn, 1, Integer.MAX_VALUE)) {
                found = found.and(ISBN_SIZE);
            }
            if (!matchesPattern2(isbn)) {
                found = found.and(ISBN_PATTERN);
            }
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations findAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    static Violations page(@Nullable String shop, int page) {
        Violations found = Violations.NONE;
        if (shop != null && !matchesPattern(shop)) {
            found = found.and(SHOP_PATTERN);
        }
        if (page < 0L) {
            found = found.and(PAGE_MIN);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations pageAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    static Violations between(@Nullable String shop, long from, short year,
            @Nullable BigInteger count) {
        Violations found = Violations.NONE;
        if (shop != null && !matchesPattern(shop)) {
            found = found.and(SHOP_PATTERN);
        }
        if (from < 1L) {
            found = found.and(FROM_MIN);
        }
        if (year < 1000L) {
            found = found.and(YEAR_MIN);
        }
        if (year > 9999L) {
            found = found.and(YEAR_MAX);
        }
        if (count != null) {
            if (count.signum() < 0) {
                found = found.and(COUNT_MIN);
            }
            if (count.compareTo(BOUND) > 0) {
                found = found.and(COUNT_MAX);
            }
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations betweenAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    static Violations named(@Nullable String shop) {
        Violations found = Violations.NONE;
        if (shop != null && !matchesPattern(shop)) {
            found = found.and(SHOP_PATTERN);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations namedAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    static Violations cover(@Nullable String shop) {
        Violations found = Violations.NONE;
        if (shop != null && !matchesPattern(shop)) {
            found = found.and(SHOP_PATTERN);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations coverAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    static Violations remove(@Nullable String shop, @Nullable String isbn) {
        Violations found = Violations.NONE;
        if (shop != null && !matchesPattern(shop)) {
            found = found.and(SHOP_PATTERN);
        }
        if (isbn != null && !matchesPattern2(isbn)) {
            found = found.and(ISBN_PATTERN_2);
        }
        return found;
    }

    /**
     * The whole text is {@code [a-z]{2}-[0-9]{1,3}}.
     */
    private static boolean matchesPattern(String text) {
        int length = text.length();
        if (length < 4
                || length > 6
                || !isLower(text.charAt(0))
                || !isLower(text.charAt(1))
                || text.charAt(2) != '-') {
            return false;
        }
        for (int i = 3; i < length; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The whole text is {@code [0-9]{13}}.
     */
    private static boolean matchesPattern2(String text) {
        int length = text.length();
        if (length != 13) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
