package dev.signet.processor.model;

/** What Jakarta Validation says of a value that is there. {@code @NotNull} is {@link Value#required} instead. */
public sealed interface Constraint {
    /** Where it was written. */
    Site site();

    /** What to tell the client in place of the usual words, or "". */
    String message();

    /** The stable code of its violation. */
    String code();

    /** At least one character is greater than U+0020 ({@code @NotBlank}). */
    record NotBlank(Site site, String message) implements Constraint {
        @Override
        public String code() {
            return "not-blank";
        }
    }

    /** A string or list holds at least one character or element ({@code @NotEmpty}). */
    record NotEmpty(Site site, String message) implements Constraint {
        @Override
        public String code() {
            return "not-empty";
        }
    }

    /** Bounds, both inclusive, of a string in code points or of a list in elements. No upper bound is Integer.MAX_VALUE. */
    record Size(Site site, String message, int min, int max) implements Constraint {
        @Override
        public String code() {
            return "size";
        }
    }

    /** A number's inclusive lower bound. */
    record Min(Site site, String message, long value) implements Constraint {
        @Override
        public String code() {
            return "min";
        }
    }

    /** A number's inclusive upper bound. */
    record Max(Site site, String message, long value) implements Constraint {
        @Override
        public String code() {
            return "max";
        }
    }

    /** A number is greater than zero. */
    record Positive(Site site, String message) implements Constraint {
        @Override
        public String code() {
            return "positive";
        }
    }

    /**
     * The whole string matches.
     *
     * @param regexp in the syntax of java.util.regex
     */
    record Pattern(Site site, String message, String regexp) implements Constraint {
        @Override
        public String code() {
            return "pattern";
        }
    }

    /** The string is an e-mail address. */
    record Email(Site site, String message) implements Constraint {
        @Override
        public String code() {
            return "email";
        }
    }
}
