package dev.signet.benchmarks.order;

import dev.signet.benchmarks.Scans;

/** Characters looked at one by one. */
final class Scanning extends OrderChain {

    @Override
    boolean isOrder(String text) {
        if (text.length() != 20 || !text.startsWith("ord_")) {
            return false;
        }
        for (int i = 4; i < 20; i++) {
            char unit = text.charAt(i);
            if (!Scans.isDigit(unit) && (unit < 'a' || unit > 'f')) {
                return false;
            }
        }
        return true;
    }

    @Override
    boolean isCustomer(String text) {
        return Scans.isCustomer(text);
    }

    @Override
    boolean isEmail(String text) {
        return Scans.isEmail(text);
    }

    @Override
    boolean isPostcode(String text) {
        if (text.length() != 5) {
            return false;
        }
        for (int i = 0; i < 5; i++) {
            if (!Scans.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    boolean isCountry(String text) {
        return text.length() == 2 && Scans.isUpper(text.charAt(0)) && Scans.isUpper(text.charAt(1));
    }

    @Override
    boolean isSku(String text) {
        return text.length() == 8
                && Scans.isUpper(text.charAt(0))
                && Scans.isUpper(text.charAt(1))
                && Scans.isUpper(text.charAt(2))
                && text.charAt(3) == '-'
                && Scans.isDigit(text.charAt(4))
                && Scans.isDigit(text.charAt(5))
                && Scans.isDigit(text.charAt(6))
                && Scans.isDigit(text.charAt(7));
    }

    @Override
    boolean isBlank(String text) {
        return Scans.isBlank(text);
    }
}
