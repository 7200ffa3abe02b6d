package dev.signet.runtime.validation;

import java.math.BigDecimal;

/**
 * A bound of numbers that are texts: {@code -12.50}, {@code +.5}, {@code 5.}, in ASCII digits and without an exponent. A text
 * is compared digit by digit, so that one that is long costs no more than to read it.
 */
public final class DecimalBound {

    private final boolean lower;
    private final boolean inclusive;
    private final int sign;

    // Without zeros at the beginning.
    private final String whole;

    // Without zeros at the end.
    private final String fraction;

    private DecimalBound(String bound, boolean lower, boolean inclusive) {
        BigDecimal value = new BigDecimal(bound);
        String[] digits = value.abs().toPlainString().split("\\.", 2);
        this.lower = lower;
        this.inclusive = inclusive;
        this.sign = value.signum();
        this.whole = digits[0].replaceAll("^0+", "");
        this.fraction = digits.length == 1 ? "" : digits[1].replaceAll("0+$", "");
    }

    /** Nothing less keeps it. The limit is one that {@link BigDecimal} reads. */
    public static DecimalBound least(String bound, boolean inclusive) {
        return new DecimalBound(bound, true, inclusive);
    }

    /** Nothing more keeps it. The limit is one that {@link BigDecimal} reads. */
    public static DecimalBound most(String bound, boolean inclusive) {
        return new DecimalBound(bound, false, inclusive);
    }

    /** Whether a text is a number, and on this side of the bound. */
    public boolean keeps(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int point = Checks.digitsFrom(text, start);
        boolean hasPoint = point < text.length() && text.charAt(point) == '.';
        int behind = hasPoint ? point + 1 : point;
        int end = hasPoint ? Checks.digitsFrom(text, behind) : point;
        if (end < text.length() || point - start + end - behind == 0) {
            return false;
        }
        int first = Checks.zerosFrom(text, start);
        boolean isZero = first >= point && Checks.zerosFrom(text, behind) == end;
        int its = isZero ? 0 : text.charAt(0) == '-' ? -1 : 1;
        int compared = its == sign ? sign * beside(text, first, point, behind, end) : Integer.compare(its, sign);
        return compared == 0 ? inclusive : compared > 0 == lower;
    }

    /** How a text compares with the bound, both without their signs. */
    private int beside(String text, int first, int point, int behind, int end) {
        int longer = Integer.compare(point - first, whole.length());
        if (longer != 0) {
            return longer;
        }
        for (int i = 0; i < whole.length(); i++) {
            int compared = Character.compare(text.charAt(first + i), whole.charAt(i));
            if (compared != 0) {
                return compared;
            }
        }
        for (int i = 0; i < Math.max(fraction.length(), end - behind); i++) {
            char its = behind + i < end ? text.charAt(behind + i) : '0';
            int compared = Character.compare(its, i < fraction.length() ? fraction.charAt(i) : '0');
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }
}
