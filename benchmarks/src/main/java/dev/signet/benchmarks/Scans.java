package dev.signet.benchmarks;

/** Forms of characters, looked at one by one. */
public final class Scans {

    private Scans() {}

    /** {@code [0-9]} */
    public static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    /** {@code [A-Z]} */
    public static boolean isUpper(char unit) {
        return unit >= 'A' && unit <= 'Z';
    }

    /** {@code cust_[A-Z0-9]{12}} */
    public static boolean isCustomer(String text) {
        if (text.length() != 17 || !text.startsWith("cust_")) {
            return false;
        }
        for (int i = 5; i < 17; i++) {
            char unit = text.charAt(i);
            if (!isUpper(unit) && !isDigit(unit)) {
                return false;
            }
        }
        return true;
    }

    /** Anything but white space. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    /** An address as most are: a dotted word, an at sign, a dotted name of a host. */
    public static boolean isEmail(String text) {
        int at = text.indexOf('@');
        return at > 0 && at <= 64 && isDotted(text, 0, at, true) && isDotted(text, at + 1, text.length(), false);
    }

    private static boolean isDotted(String text, int from, int to, boolean local) {
        boolean open = false;
        for (int i = from; i < to; i++) {
            char unit = text.charAt(i);
            if (unit == '.') {
                if (!open) {
                    return false;
                }
                open = false;
            } else if (isDigit(unit) || isUpper(unit) || (unit >= 'a' && unit <= 'z') || unit == '-') {
                open = true;
            } else if (local && "!#$%&'*+/=?^_`{|}~".indexOf(unit) >= 0) {
                open = true;
            } else {
                return false;
            }
        }
        return open;
    }
}
