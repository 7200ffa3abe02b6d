package dev.signet.runtime.validation;

import dev.signet.runtime.messages.Wording;
import dev.signet.runtime.messages.Wordings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a request breaks its contract. The code and the params are for programs and stay the same; the
 * detail is for people and may change. Words and params are made when they are asked for.
 */
public final class Violation {

    private static final int WHOLE = -1;
    private static final Circumstances USUAL = new Circumstances("body", WHOLE, null, true);

    private final String where;
    private final Rule rule;
    private final Circumstances circumstances;

    // What the pointer starts with, for as long as nobody has asked for it: the place of an object, and a step from
    // there.
    private final String prefix;
    private final Violations.@Nullable Below step;

    /** What is the same for most violations: one in a body, of a whole value, without words of its own. */
    private record Circumstances(
            String in, int index, @Nullable String template, boolean declared) {}

    private Violation(
            String where, Rule rule, Circumstances circumstances, String prefix, Violations.@Nullable Below step) {
        this.where = where;
        this.rule = rule;
        this.circumstances = circumstances;
        this.prefix = prefix;
        this.step = step;
    }

    private static Violation broken(String where, Rule rule) {
        return new Violation(Objects.requireNonNull(where, "where"), rule, USUAL, "", null);
    }

    /**
     * A violation in the body that needs no params. The detail is the fault in English words as they are, without naming
     * the place.
     */
    public static Violation of(String where, String code, String detail) {
        Objects.requireNonNull(detail, "detail");
        return broken(where, new Rule.Read(Objects.requireNonNull(code, "code"), detail));
    }

    /**
     * The value breaks a rule that somebody else wrote.
     *
     * @param template its words, in which <code>{name}</code> stands for what the application's ValidationMessages have under
     *     that name, or for a limit
     * @param params its limits, by name: texts, numbers, booleans, and lists and maps of them
     */
    public static Violation custom(String where, String code, String template, Map<String, Object> params) {
        Objects.requireNonNull(template, "template");
        return broken(where, new Rule.Custom(Objects.requireNonNull(code, "code"), template, params));
    }

    /** The text is none of these. */
    public static Violation allowed(String where, List<String> values) {
        return broken(where, new Rule.Allowed(values));
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
        Objects.requireNonNull(part, "in");
        return under(new Circumstances(part, circumstances.index, circumstances.template, circumstances.declared));
    }

    /** The same fault in one element of a parameter that is a list, counted from 0. */
    public Violation at(int element) {
        return under(new Circumstances(circumstances.in, element, circumstances.template, circumstances.declared));
    }

    /** The same fault in the contract's own words, a template as that of {@link #custom}. */
    public Violation saying(String template) {
        Objects.requireNonNull(template, "template");
        return under(new Circumstances(circumstances.in, circumstances.index, template, true));
    }

    /** The same fault in words that were made when the value was judged, and may repeat it. */
    Violation improvised(String template) {
        return under(new Circumstances(circumstances.in, circumstances.index, template, false));
    }

    /** Whether its words were there before any value, so that they repeat none. */
    public boolean isInDeclaredWords() {
        return circumstances.declared;
    }

    /** The same fault in such words. */
    Violation inDeclaredWords() {
        return circumstances.declared
                ? this
                : under(new Circumstances(circumstances.in, circumstances.index, null, true));
    }

    private Violation under(Circumstances others) {
        return new Violation(where, rule, others, prefix, step);
    }

    /** The same fault with one more limit named. */
    public Violation with(String name, Object value) {
        return new Violation(where, new Rule.Extended(rule, name, value), circumstances, prefix, step);
    }

    /** The same fault seen from further out: the prefix is put before the pointer. */
    public Violation below(String outer) {
        return outer.isEmpty() ? this : new Violation(outer + where(), rule, circumstances, "", null);
    }

    /** The same fault seen from the object at this prefix, one step further out. */
    Violation below(String outer, Violations.Below from) {
        return step == null
                ? new Violation(where, rule, circumstances, outer, from)
                : new Violation(where(), rule, circumstances, outer, from);
    }

    /**
     * Where in the request: {@code body}, {@code path}, {@code query}, {@code header}, {@code cookie} or {@code form}.
     */
    public String in() {
        return circumstances.in;
    }

    /** In a body the JSON pointer (RFC 6901), empty for the whole value; elsewhere the parameter's name. */
    public String where() {
        return step == null ? where : step.pointer(prefix, where);
    }

    /** The kind of fault, such as {@code size}. */
    public String code() {
        return rule.code();
    }

    /** The fault in words, without naming the place, for whoever asks for no language. */
    public String detail() {
        return detail(Wordings.STANDARD.usual());
    }

    /** The fault in words of that language, without naming the place. */
    public String detail(Wording in) {
        return circumstances.template == null ? rule.words(in) : in.of(circumstances.template, rule::attribute);
    }

    /** The limits that were broken, by name. */
    public Map<String, Object> params() {
        return rule.params();
    }

    /** Which element of a parameter that is a list, counted from 0; -1 for the whole. */
    public int index() {
        return circumstances.index;
    }

    /** Equal are violations of which a client is told the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Violation that
                && index() == that.index()
                && in().equals(that.in())
                && where().equals(that.where())
                && code().equals(that.code())
                && params().equals(that.params())
                && detail().equals(that.detail());
    }

    @Override
    public int hashCode() {
        return Objects.hash(in(), where(), code(), index());
    }

    @Override
    public String toString() {
        return in() + " " + where() + (index() == WHOLE ? "" : "[" + index() + "]") + ": " + code() + ", " + detail();
    }
}
