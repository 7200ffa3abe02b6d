package dev.signet.runtime.validation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rule that a {@link Violation} breaks, with its limits as they are. Code, words and params are made of them when
 * somebody asks, since most violations are counted and compared before one is told.
 */
sealed interface Rule {

    /** The kind of fault, such as {@code size}. */
    String code();

    /** The fault in words, without naming the place. */
    String words();

    /** The limits, by the names that clients know. */
    default Map<String, Object> params() {
        return Map.of();
    }

    /** The rules that have no limits. */
    enum Plain implements Rule {
        ASSERT_FALSE("assert-false", "must be false"),
        ASSERT_TRUE("assert-true", "must be true"),
        EMAIL("email", "must be an e-mail address"),
        FUTURE("future", "must be in the future"),
        FUTURE_OR_PRESENT("future-or-present", "must be now or in the future"),
        NEGATIVE("negative", "must be less than 0"),
        NEGATIVE_OR_ZERO("negative-or-zero", "must be less than or equal to 0"),
        NOT_BLANK("not-blank", "must not be blank"),
        NOT_EMPTY("not-empty", "must not be empty"),
        NULL("absent", "must be null"),
        PAST("past", "must be in the past"),
        PAST_OR_PRESENT("past-or-present", "must be now or in the past"),
        POSITIVE("positive", "must be greater than 0"),
        POSITIVE_OR_ZERO("positive-or-zero", "must be greater than or equal to 0"),
        REQUIRED("required", "is required");

        private final String code;
        private final String words;

        Plain(String code, String words) {
            this.code = code;
            this.words = words;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** So many at least and at most; {@link Integer#MAX_VALUE} means that there is no upper limit. */
    record Size(int min, int max) implements Rule {
        @Override
        public String code() {
            return "size";
        }

        @Override
        public String words() {
            if (isUnbounded()) {
                return "size must be at least " + min;
            }
            return min == 0 ? "size must be at most " + max : "size must be between " + min + " and " + max;
        }

        @Override
        public Map<String, Object> params() {
            return isUnbounded() ? Map.of("min", min) : Map.of("min", min, "max", max);
        }

        private boolean isUnbounded() {
            return max == Integer.MAX_VALUE;
        }
    }

    /** No less than this. */
    record Min(long value) implements Rule {
        @Override
        public String code() {
            return "min";
        }

        @Override
        public String words() {
            return "must be greater than or equal to " + value;
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("min", value);
        }
    }

    /** No more than this. */
    record Max(long value) implements Rule {
        @Override
        public String code() {
            return "max";
        }

        @Override
        public String words() {
            return "must be less than or equal to " + value;
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("max", value);
        }
    }

    /** No less than this, or more than it where it is not inclusive. */
    record DecimalMin(String value, boolean inclusive) implements Rule {
        @Override
        public String code() {
            return "decimal-min";
        }

        @Override
        public String words() {
            return (inclusive ? "must be greater than or equal to " : "must be greater than ") + value;
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("min", new BigDecimal(value), "inclusive", inclusive);
        }
    }

    /** No more than this, or less than it where it is not inclusive. */
    record DecimalMax(String value, boolean inclusive) implements Rule {
        @Override
        public String code() {
            return "decimal-max";
        }

        @Override
        public String words() {
            return (inclusive ? "must be less than or equal to " : "must be less than ") + value;
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("max", new BigDecimal(value), "inclusive", inclusive);
        }
    }

    /** So many digits at most, before the point and after it. */
    record Digits(int integer, int fraction) implements Rule {
        @Override
        public String code() {
            return "digits";
        }

        @Override
        public String words() {
            return "must have at most " + integer + " digits before the point and " + fraction + " after it";
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("integer", integer, "fraction", fraction);
        }
    }

    /** The expression that the whole text matches, as Java writes it. */
    record Pattern(String regexp) implements Rule {
        @Override
        public String code() {
            return "pattern";
        }

        @Override
        public String words() {
            return "must match " + regexp;
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("pattern", regexp);
        }
    }

    /** A rule that is in none of these, in the words of whoever keeps it. */
    record Other(String code, String words, Map<String, Object> params) implements Rule {
        public Other {
            params = Map.copyOf(params);
        }
    }

    /** A rule with one more limit. */
    record Extended(Rule rule, String name, Object value) implements Rule {
        @Override
        public String code() {
            return rule.code();
        }

        @Override
        public String words() {
            return rule.words();
        }

        @Override
        public Map<String, Object> params() {
            Map<String, Object> all = new LinkedHashMap<>(rule.params());
            all.put(name, value);
            return Map.copyOf(all);
        }
    }
}
