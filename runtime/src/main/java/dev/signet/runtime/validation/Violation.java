package dev.signet.runtime.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One way in which a request breaks its contract. The code and the params are for programs and stay the same; the
 * detail is for people and may change.
 *
 * @param in where in the request: {@code body}, {@code path}, {@code query}, {@code header}, {@code cookie} or {@code form}
 * @param where in a body the JSON pointer (RFC 6901), empty for the whole value; elsewhere the parameter's name
 * @param code the kind of fault, such as {@code size}
 * @param detail the fault in words, without naming the place
 * @param params the limits that were broken, by name
 * @param index which element of a parameter that is a list, counted from 0; -1 for the whole
 */
public record Violation(String in, String where, String code, String detail, Map<String, Object> params, int index) {

    private static final String BODY = "body";
    private static final int WHOLE = -1;

    /** Copies the params. */
    public Violation {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(detail, "detail");
        params = Map.copyOf(params);
    }

    /** Of a whole value. */
    public Violation(String in, String where, String code, String detail, Map<String, Object> params) {
        this(in, where, code, detail, params, WHOLE);
    }

    /** A violation in the body that needs no params. */
    public static Violation of(String where, String code, String detail) {
        return new Violation(BODY, where, code, detail, Map.of());
    }

    /** The value is absent or null. */
    public static Violation required(String where) {
        return of(where, "required", "is required");
    }

    /** The text has nothing but white space. */
    public static Violation notBlank(String where) {
        return of(where, "not-blank", "must not be blank");
    }

    /** The text or collection is empty. */
    public static Violation notEmpty(String where) {
        return of(where, "not-empty", "must not be empty");
    }

    /**
     * The text or collection is too short or too long. 0 means that there is no lower limit, {@link Integer#MAX_VALUE} that
     * there is no upper one.
     */
    public static Violation size(String where, int min, int max) {
        boolean unbounded = max == Integer.MAX_VALUE;
        Map<String, Object> limits = unbounded ? Map.of("min", min) : Map.of("min", min, "max", max);
        return new Violation(BODY, where, "size", "size must be " + sizes(min, max), limits);
    }

    private static String sizes(int min, int max) {
        if (max == Integer.MAX_VALUE) {
            return "at least " + min;
        }
        return min == 0 ? "at most " + max : "between " + min + " and " + max;
    }

    /** The number is too small. */
    public static Violation min(String where, long min) {
        return new Violation(BODY, where, "min", "must be greater than or equal to " + min, Map.of("min", min));
    }

    /** The number is too large. */
    public static Violation max(String where, long max) {
        return new Violation(BODY, where, "max", "must be less than or equal to " + max, Map.of("max", max));
    }

    /** The number is zero or less. */
    public static Violation positive(String where) {
        return of(where, "positive", "must be greater than 0");
    }

    /** The text does not match as a whole. */
    public static Violation pattern(String where, String regexp) {
        return new Violation(BODY, where, "pattern", "must match " + regexp, Map.of("pattern", regexp));
    }

    /** The text is not an e-mail address. */
    public static Violation email(String where) {
        return of(where, "email", "must be an e-mail address");
    }

    /** A member's name as it stands in a pointer (RFC 6901, 3). */
    public static String token(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The same fault in another part of the request, such as {@code query}. */
    public Violation in(String part) {
        return new Violation(part, where, code, detail, params, index);
    }

    /** The same fault in one element of a parameter that is a list, counted from 0. */
    public Violation at(int element) {
        return new Violation(in, where, code, detail, params, element);
    }

    /** The same fault in the contract's own words. */
    public Violation saying(String words) {
        return new Violation(in, where, code, words, params, index);
    }

    /** The same fault with one more limit named. */
    public Violation with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(params);
        more.put(name, value);
        return new Violation(in, where, code, detail, more, index);
    }

    /** The same fault seen from further out: the prefix is put before the pointer. */
    public Violation below(String prefix) {
        return prefix.isEmpty() ? this : new Violation(in, prefix + where, code, detail, params, index);
    }
}
