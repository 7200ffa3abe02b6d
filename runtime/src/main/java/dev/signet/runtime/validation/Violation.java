package dev.signet.runtime.validation;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a request breaks its contract. The code and the params are for programs and stay the same; the
 * detail is for people and may change. Words and params are made when they are asked for.
 */
public final class Violation {

    private static final String BODY = "body";
    private static final int WHOLE = -1;

    private final String in;
    private final String where;
    private final Rule rule;
    private final @Nullable String words;
    private final int index;

    private Violation(String in, String where, Rule rule, @Nullable String words, int index) {
        this.in = Objects.requireNonNull(in, "in");
        this.where = Objects.requireNonNull(where, "where");
        this.rule = rule;
        this.words = words;
        this.index = index;
    }

    private static Violation broken(String where, Rule rule) {
        return new Violation(BODY, where, rule, null, WHOLE);
    }

    /** A violation in the body that needs no params. The detail is the fault in words, without naming the place. */
    public static Violation of(String where, String code, String detail) {
        Objects.requireNonNull(detail, "detail");
        return broken(where, new Rule.Other(Objects.requireNonNull(code, "code"), detail, Map.of()));
    }

    /**
     * The value breaks a rule that somebody else wrote.
     *
     * @param template its words
     * @param params its limits, by name
     */
    public static Violation custom(String where, String code, String template, Map<String, Object> params) {
        Objects.requireNonNull(template, "template");
        return broken(where, new Rule.Other(Objects.requireNonNull(code, "code"), template, params));
    }

    /** The value is absent or null. */
    public static Violation required(String where) {
        return broken(where, Rule.Plain.REQUIRED);
    }

    /** There is a value, where none may be. */
    public static Violation isNull(String where) {
        return broken(where, Rule.Plain.NULL);
    }

    /** The value is false. */
    public static Violation assertTrue(String where) {
        return broken(where, Rule.Plain.ASSERT_TRUE);
    }

    /** The value is true. */
    public static Violation assertFalse(String where) {
        return broken(where, Rule.Plain.ASSERT_FALSE);
    }

    /** The text has nothing but white space. */
    public static Violation notBlank(String where) {
        return broken(where, Rule.Plain.NOT_BLANK);
    }

    /** The text or collection is empty. */
    public static Violation notEmpty(String where) {
        return broken(where, Rule.Plain.NOT_EMPTY);
    }

    /**
     * The text or collection is too short or too long. 0 means that there is no lower limit, {@link Integer#MAX_VALUE} that
     * there is no upper one.
     */
    public static Violation size(String where, int min, int max) {
        return broken(where, new Rule.Size(min, max));
    }

    /** The number is too small. */
    public static Violation min(String where, long min) {
        return broken(where, new Rule.Min(min));
    }

    /** The number is too large. */
    public static Violation max(String where, long max) {
        return broken(where, new Rule.Max(max));
    }

    /** The number is too small. The limit is one that {@link java.math.BigDecimal} reads. */
    public static Violation decimalMin(String where, String min, boolean inclusive) {
        return broken(where, new Rule.DecimalMin(min, inclusive));
    }

    /** The number is too large. The limit is one that {@link java.math.BigDecimal} reads. */
    public static Violation decimalMax(String where, String max, boolean inclusive) {
        return broken(where, new Rule.DecimalMax(max, inclusive));
    }

    /** The number has too many digits before the point, or after it. */
    public static Violation digits(String where, int integer, int fraction) {
        return broken(where, new Rule.Digits(integer, fraction));
    }

    /** The number is zero or less. */
    public static Violation positive(String where) {
        return broken(where, Rule.Plain.POSITIVE);
    }

    /** The number is less than zero. */
    public static Violation positiveOrZero(String where) {
        return broken(where, Rule.Plain.POSITIVE_OR_ZERO);
    }

    /** The number is zero or more. */
    public static Violation negative(String where) {
        return broken(where, Rule.Plain.NEGATIVE);
    }

    /** The number is more than zero. */
    public static Violation negativeOrZero(String where) {
        return broken(where, Rule.Plain.NEGATIVE_OR_ZERO);
    }

    /** The time is now or past. */
    public static Violation future(String where) {
        return broken(where, Rule.Plain.FUTURE);
    }

    /** The time is past. */
    public static Violation futureOrPresent(String where) {
        return broken(where, Rule.Plain.FUTURE_OR_PRESENT);
    }

    /** The time is now or to come. */
    public static Violation past(String where) {
        return broken(where, Rule.Plain.PAST);
    }

    /** The time is to come. */
    public static Violation pastOrPresent(String where) {
        return broken(where, Rule.Plain.PAST_OR_PRESENT);
    }

    /** The text does not match as a whole. */
    public static Violation pattern(String where, String regexp) {
        return broken(where, new Rule.Pattern(regexp));
    }

    /** The text is not an e-mail address. */
    public static Violation email(String where) {
        return broken(where, Rule.Plain.EMAIL);
    }

    /** A member's name as it stands in a pointer (RFC 6901, 3). */
    public static String token(String name) {
        boolean plain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
        return plain ? name : name.replace("~", "~0").replace("/", "~1");
    }

    /** The same fault in another part of the request, such as {@code query}. */
    public Violation in(String part) {
        return new Violation(part, where, rule, words, index);
    }

    /** The same fault in one element of a parameter that is a list, counted from 0. */
    public Violation at(int element) {
        return new Violation(in, where, rule, words, element);
    }

    /** The same fault in the contract's own words. */
    public Violation saying(String ownWords) {
        return new Violation(in, where, rule, Objects.requireNonNull(ownWords, "words"), index);
    }

    /** The same fault with one more limit named. */
    public Violation with(String name, Object value) {
        return new Violation(in, where, new Rule.Extended(rule, name, value), words, index);
    }

    /** The same fault seen from further out: the prefix is put before the pointer. */
    public Violation below(String prefix) {
        return prefix.isEmpty() ? this : new Violation(in, prefix + where, rule, words, index);
    }

    /**
     * Where in the request: {@code body}, {@code path}, {@code query}, {@code header}, {@code cookie} or {@code form}.
     */
    public String in() {
        return in;
    }

    /** In a body the JSON pointer (RFC 6901), empty for the whole value; elsewhere the parameter's name. */
    public String where() {
        return where;
    }

    /** The kind of fault, such as {@code size}. */
    public String code() {
        return rule.code();
    }

    /** The fault in words, without naming the place. */
    public String detail() {
        return words == null ? rule.words() : words;
    }

    /** The limits that were broken, by name. */
    public Map<String, Object> params() {
        return rule.params();
    }

    /** Which element of a parameter that is a list, counted from 0; -1 for the whole. */
    public int index() {
        return index;
    }

    /** Equal are violations of which a client is told the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Violation that
                && index == that.index
                && in.equals(that.in)
                && where.equals(that.where)
                && code().equals(that.code())
                && params().equals(that.params())
                && detail().equals(that.detail());
    }

    @Override
    public int hashCode() {
        return Objects.hash(in, where, code(), index);
    }

    @Override
    public String toString() {
        return in + " " + where + (index == WHOLE ? "" : "[" + index + "]") + ": " + code() + ", " + detail();
    }
}
