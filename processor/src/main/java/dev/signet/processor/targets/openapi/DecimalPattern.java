package dev.signet.processor.targets.openapi;

import dev.signet.processor.model.Constraint;
import java.math.BigDecimal;

/** Texts that are decimal numbers on one side of a bound, as expressions that Java and ECMA-262 read alike. */
final class DecimalPattern {
    private static final String NOTHING = "[^\\s\\S]";
    private static final String SOME = "[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+";
    private static final String ZERO = "0+(?:\\.0*)?|\\.0+";
    private static final String NOT_ZERO = "0*[1-9][0-9]*(?:\\.[0-9]*)?|0*\\.0*[1-9][0-9]*";
    private static final String REST = "(?:\\.[0-9]*)?";

    private final boolean inclusive;

    // The bound without its sign: digits before the point that begin with none or no zero, and behind it that end so.
    private final String whole;
    private final String fraction;

    private DecimalPattern(Constraint.Bound bound) {
        String[] digits = bound.value().abs().toPlainString().split("\\.", 2);
        this.inclusive = bound.inclusive();
        this.whole = digits[0].replaceAll("^0+", "");
        this.fraction = digits.length == 1 ? "" : digits[1].replaceAll("0+$", "");
    }

    /** What is no less than a bound. */
    static String least(Constraint.Bound bound) {
        return anchored(bound, "\\+", "-");
    }

    /** What is no more than a bound. */
    static String most(Constraint.Bound bound) {
        Constraint.Bound negated = new Constraint.Bound(bound.value().negate(), bound.inclusive());
        return anchored(negated, "-", "\\+");
    }

    // Of "no less than 2" and "no more than -2" the one is the other with its signs changed. A number without a sign is
    // one
    // with a plus.
    private static String anchored(Constraint.Bound bound, String same, String other) {
        DecimalPattern pattern = new DecimalPattern(bound);
        String[] sides = pattern.sides(bound.value());
        String upper = optional(same) + group(sides[0]);
        String lower = optional(other) + group(sides[1]);
        boolean onlyUpper = sides[1].equals(NOTHING);
        return "^" + (onlyUpper ? upper : "(?:" + upper + "|" + lower + ")") + "$";
    }

    private static String optional(String sign) {
        return sign.equals("-") ? sign : sign + "?";
    }

    private static String group(String expression) {
        return "(?:" + expression + ")";
    }

    /** The magnitudes of the same sign as what is far beyond the bound, and those of the other sign. */
    private String[] sides(BigDecimal bound) {
        if (bound.signum() == 0) {
            return inclusive ? new String[] {SOME, ZERO} : new String[] {NOT_ZERO, NOTHING};
        }
        return bound.signum() > 0 ? new String[] {atLeast(), NOTHING} : new String[] {SOME, atMost()};
    }

    private String atLeast() {
        int length = whole.length();
        String longer = "0*[1-9][0-9]{" + length + ",}" + REST;
        return longer + "|0*" + wholeAtLeast(0);
    }

    private String wholeAtLeast(int at) {
        int left = whole.length() - at;
        if (inclusive && fraction.isEmpty() && whole.substring(at).matches("0*")) {
            return any(left) + REST;
        }
        if (left == 0) {
            return fraction.isEmpty() ? "\\.0*[1-9][0-9]*" : "\\." + fractionAtLeast(0);
        }
        char digit = whole.charAt(at);
        String same = digit + wholeAtLeast(at + 1);
        return digit == '9' ? same : "(?:" + above(digit) + any(left - 1) + REST + "|" + same + ")";
    }

    private String fractionAtLeast(int at) {
        if (at == fraction.length()) {
            return inclusive ? "[0-9]*" : "0*[1-9][0-9]*";
        }
        char digit = fraction.charAt(at);
        String same = digit + fractionAtLeast(at + 1);
        return digit == '9' ? same : "(?:" + above(digit) + "[0-9]*|" + same + ")";
    }

    private String atMost() {
        if (whole.isEmpty()) {
            String small = fractionAtMost(0);
            return "0+(?:\\.(?:" + small + ")?)?|\\.(?:" + small + ")";
        }
        String shorter = "0*[0-9]{1," + (whole.length() - 1) + "}" + REST + "|0*\\.[0-9]+|";
        String none = "0+" + REST + "|\\.[0-9]+|";
        return (whole.length() > 1 ? shorter : none) + "0*" + wholeAtMost(0);
    }

    private String wholeAtMost(int at) {
        int left = whole.length() - at;
        if (left == 0) {
            String equal = inclusive ? "(?:\\.0*)?" : NOTHING;
            return fraction.isEmpty() ? equal : "(?:\\.(?:" + fractionAtMost(0) + ")?)?";
        }
        char digit = whole.charAt(at);
        char first = at == 0 ? '1' : '0';
        String same = digit + wholeAtMost(at + 1);
        return digit == first ? same : "(?:" + below(first, digit) + any(left - 1) + REST + "|" + same + ")";
    }

    /** Digits behind the point, of which there are some. */
    private String fractionAtMost(int at) {
        char digit = fraction.charAt(at);
        String less = digit == '0' ? "" : below('0', digit) + "[0-9]*";
        boolean isLast = at + 1 == fraction.length();
        String same = !isLast ? digit + "(?:" + fractionAtMost(at + 1) + ")?" : inclusive ? digit + "0*" : "";
        return less.isEmpty() || same.isEmpty() ? less + same : less + "|" + same;
    }

    private static String any(int digits) {
        return digits == 0 ? "" : digits == 1 ? "[0-9]" : "[0-9]{" + digits + "}";
    }

    private static String above(char digit) {
        return range((char) (digit + 1), '9');
    }

    private static String below(char first, char digit) {
        return range(first, (char) (digit - 1));
    }

    private static String range(char from, char to) {
        return from == to ? String.valueOf(from) : "[" + from + "-" + to + "]";
    }
}
