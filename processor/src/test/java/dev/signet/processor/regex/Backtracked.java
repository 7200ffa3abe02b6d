package dev.signet.processor.regex;

import java.util.Optional;
import java.util.regex.Pattern;

/** What java.util.regex says of a text, if it says so before it has looked at very many characters. */
public final class Backtracked {
    private static final int MOST_LOOKS = 200_000;

    private Backtracked() {}

    public static Optional<Boolean> matches(Pattern pattern, String text) {
        try {
            return Optional.of(pattern.matcher(new Counted(text)).matches());
        } catch (TooManyLooks endless) {
            return Optional.empty();
        }
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Counted implements CharSequence {
        private final String text;
        private int looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (looks++ > MOST_LOOKS) {
                throw new TooManyLooks();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
