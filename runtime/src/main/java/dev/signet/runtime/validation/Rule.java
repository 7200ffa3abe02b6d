package dev.signet.runtime.validation;

import dev.signet.runtime.messages.Wording;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rule that a {@link Violation} breaks, with its limits as they are. Code, words and params are made of them when
 * somebody asks, since most violations are counted and compared before one is told.
 */
sealed interface Rule {

    /** The kind of fault, such as {@code size}. */
    String code();

    /** The fault in words of that language, without naming the place. */
    String words(Wording in);

    /** The limits, by the names that clients know. */
    default Map<String, Object> params() {
        return Map.of();
    }

    /** One of the same limits, by the name that the annotation has for it, by which words refer to it; null for another name. */
    default @Nullable Object attribute(String name) {
        return params().get(name);
    }

    /** What the key of a standard constraint's words begins with. */
    String STANDARD = "jakarta.validation.constraints.";

    /** What it ends with. Put together by the compiler: a fresh JVM would take milliseconds for it. */
    String MESSAGE = ".message";

    /** The rules that have no limits. */
    enum Plain implements Rule {
        ASSERT_FALSE("assert-false", STANDARD + "AssertFalse" + MESSAGE),
        ASSERT_TRUE("assert-true", STANDARD + "AssertTrue" + MESSAGE),
        EMAIL("email", STANDARD + "Email" + MESSAGE),
        FUTURE("future", STANDARD + "Future" + MESSAGE),
        FUTURE_OR_PRESENT("future-or-present", STANDARD + "FutureOrPresent" + MESSAGE),
        NEGATIVE("negative", STANDARD + "Negative" + MESSAGE),
        NEGATIVE_OR_ZERO("negative-or-zero", STANDARD + "NegativeOrZero" + MESSAGE),
        NOT_BLANK("not-blank", STANDARD + "NotBlank" + MESSAGE),
        NOT_EMPTY("not-empty", STANDARD + "NotEmpty" + MESSAGE),
        NULL("absent", STANDARD + "Null" + MESSAGE),
        PAST("past", STANDARD + "Past" + MESSAGE),
        PAST_OR_PRESENT("past-or-present", STANDARD + "PastOrPresent" + MESSAGE),
        POSITIVE("positive", STANDARD + "Positive" + MESSAGE),
        POSITIVE_OR_ZERO("positive-or-zero", STANDARD + "PositiveOrZero" + MESSAGE),
        REQUIRED("required", STANDARD + "NotNull" + MESSAGE);

        private final String code;
        private final String key;

        Plain(String code, String key) {
            this.code = code;
            this.key = key;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words(Wording in) {
            return in.under(key, "", this::attribute);
        }
    }

    /** So many at least and at most; {@link Integer#MAX_VALUE} means that there is no upper limit. */
    record Size(int min, int max) implements Rule {
        private static final String KEY = STANDARD + "Size" + MESSAGE;

        @Override
        public String code() {
            return "size";
        }

        @Override
        public String words(Wording in) {
            String variant = isUnbounded() ? ".atLeast" : min == 0 ? ".atMost" : "";
            return in.under(KEY, variant, this::attribute);
        }

        @Override
        public @Nullable Object attribute(String name) {
            return name.equals("min") ? (Integer) min : name.equals("max") ? (Integer) max : null;
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
        private static final String KEY = STANDARD + "Min" + MESSAGE;

        @Override
        public String code() {
            return "min";
        }

        @Override
        public String words(Wording in) {
            return in.under(KEY, "", this::attribute);
        }

        @Override
        public @Nullable Object attribute(String name) {
            return name.equals("value") ? value : null;
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("min", value);
        }
    }

    /** No more than this. */
    record Max(long value) implements Rule {
        private static final String KEY = STANDARD + "Max" + MESSAGE;

        @Override
        public String code() {
            return "max";
        }

        @Override
        public String words(Wording in) {
            return in.under(KEY, "", this::attribute);
        }

        @Override
        public @Nullable Object attribute(String name) {
            return name.equals("value") ? value : null;
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("max", value);
        }
    }

    /** No less than this, or more than it where it is not inclusive. */
    record DecimalMin(String value, boolean inclusive) implements Rule {
        private static final String KEY = STANDARD + "DecimalMin" + MESSAGE;

        @Override
        public String code() {
            return "decimal-min";
        }

        @Override
        public String words(Wording in) {
            return in.under(KEY, inclusive ? "" : ".exclusive", this::attribute);
        }

        @Override
        public @Nullable Object attribute(String name) {
            return name.equals("value") ? value : name.equals("inclusive") ? (Object) inclusive : null;
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("min", new BigDecimal(value), "inclusive", inclusive);
        }
    }

    /** No more than this, or less than it where it is not inclusive. */
    record DecimalMax(String value, boolean inclusive) implements Rule {
        private static final String KEY = STANDARD + "DecimalMax" + MESSAGE;

        @Override
        public String code() {
            return "decimal-max";
        }

        @Override
        public String words(Wording in) {
            return in.under(KEY, inclusive ? "" : ".exclusive", this::attribute);
        }

        @Override
        public @Nullable Object attribute(String name) {
            return name.equals("value") ? value : name.equals("inclusive") ? (Object) inclusive : null;
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("max", new BigDecimal(value), "inclusive", inclusive);
        }
    }

    /** So many digits at most, before the point and after it. */
    record Digits(int integer, int fraction) implements Rule {
        private static final String KEY = STANDARD + "Digits" + MESSAGE;

        @Override
        public String code() {
            return "digits";
        }

        @Override
        public String words(Wording in) {
            return in.under(KEY, "", this::attribute);
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("integer", integer, "fraction", fraction);
        }
    }

    /** The expression that the whole text matches, as Java writes it. */
    record Pattern(String regexp) implements Rule {
        private static final String KEY = STANDARD + "Pattern" + MESSAGE;

        @Override
        public String code() {
            return "pattern";
        }

        @Override
        public String words(Wording in) {
            return in.under(KEY, "", this::attribute);
        }

        @Override
        public @Nullable Object attribute(String name) {
            return name.equals("regexp") ? regexp : null;
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("pattern", regexp);
        }
    }

    /** One of these and nothing else. */
    record Allowed(List<String> values) implements Rule {
        public Allowed {
            values = List.copyOf(values);
        }

        @Override
        public String code() {
            return "enum";
        }

        @Override
        public String words(Wording in) {
            return in.under(
                    "dev.signet.enum.message", "", name -> name.equals("allowed") ? in.alternatives(values) : null);
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("allowed", values);
        }
    }

    /** A rule of Signet's readers, in English. */
    record Read(String code, String english) implements Rule {
        @Override
        public String words(Wording in) {
            return in.translated(english);
        }
    }

    /** A rule that is in none of these, in the words of whoever keeps it. */
    record Custom(String code, String template, Map<String, Object> params) implements Rule {
        public Custom {
            params = Map.copyOf(params);
        }

        @Override
        public String words(Wording in) {
            return in.of(template, params::get);
        }
    }

    /** A rule with one more limit. */
    record Extended(Rule rule, String name, Object value) implements Rule {
        @Override
        public String code() {
            return rule.code();
        }

        @Override
        public String words(Wording in) {
            return rule.words(in);
        }

        @Override
        public Map<String, Object> params() {
            Map<String, Object> all = new HashMap<>(rule.params());
            all.put(name, value);
            return Map.copyOf(all);
        }

        @Override
        public @Nullable Object attribute(String other) {
            return other.equals(name) ? value : rule.attribute(other);
        }
    }
}
