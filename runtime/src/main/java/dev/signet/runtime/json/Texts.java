package dev.signet.runtime.json;

/** Judges whether text is Unicode: a string of Java may hold half a surrogate pair, a string of UTF-8 may not. */
final class Texts {

    private static final char REPLACEMENT = '\uFFFD';

    private Texts() {}

    /** Whether every surrogate has its other half. */
    static boolean isWellFormed(String text) {
        return firstFault(text, 0) < 0;
    }

    /** The text with U+FFFD for every half of a pair (Unicode Standard, 3.9). */
    static String wellFormed(String text) {
        int fault = firstFault(text, 0);
        if (fault < 0) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        for (; fault >= 0; fault = firstFault(text, fault + 1)) {
            mended.setCharAt(fault, REPLACEMENT);
        }
        return mended.toString();
    }

    private static int firstFault(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                boolean paired = Character.isHighSurrogate(unit)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!paired) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
