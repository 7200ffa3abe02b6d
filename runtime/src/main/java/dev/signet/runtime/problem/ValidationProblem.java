package dev.signet.runtime.problem;

import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.messages.Wording;
import dev.signet.runtime.messages.Wordings;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The problem of a request that breaks its contract, with every violation in its errors (RFC 9457, 3). */
public final class ValidationProblem {

    private static final String TITLE = "Validation error";
    private static final String DETAIL = "The request breaks the contract of this operation.";

    // RFC 3986, 3.5: what may stand in a fragment besides letters, digits and percent-encoded octets.
    private static final String FRAGMENT_MARKS = "-._~!$&'()*+,;=:@/?";

    private ValidationProblem() {}

    /** 400 telling all of these, in the language that the client prefers of those there are words in. */
    public static Problem of(Violations violations) {
        Problem problem = Problem.of(400, "/problems/validation-error", TITLE);
        return telling(problem, violations, Wordings.STANDARD.usual())
                .translated((untold, accepted) -> translated(untold, violations, Wordings.STANDARD.in(accepted)));
    }

    private static Problem translated(Problem problem, Violations violations, Wording in) {
        // RFC 9110, 12.5.5: also for whoever is told the usual words, as another client is told others.
        Problem told = telling(problem, violations, in).header("Vary", "Accept-Language");
        return in.tag().map(tag -> told.header("Content-Language", tag)).orElse(told);
    }

    private static Problem telling(Problem problem, Violations violations, Wording in) {
        return problem.saying(in.translated(TITLE), in.translated(DETAIL), out -> {
            out.name("errors");
            out.array(violations.list(), (violation, to) -> write(violation, in, to));
        });
    }

    private static void write(Violation violation, Wording in, JsonWriter out) {
        out.beginObject();
        out.field("in", violation.in());
        if (violation.in().equals("body")) {
            out.field("pointer", "#" + fragment(violation.where()));
        } else {
            out.field("parameter", violation.where());
            if (violation.index() >= 0) {
                out.name("index");
                out.value(violation.index());
            }
        }
        out.field("code", violation.code());
        out.field("detail", violation.detail(in));
        if (!violation.params().isEmpty()) {
            out.name("params");
            value(violation.params(), out);
        }
        out.endObject();
    }

    private static void value(Object value, JsonWriter out) {
        if (value instanceof Map<?, ?> members) {
            out.beginObject();
            sorted(members).forEach((name, member) -> {
                out.name(name);
                value(member, out);
            });
            out.endObject();
        } else if (value instanceof Collection<?> elements) {
            out.array(elements, ValidationProblem::value);
        } else if (value instanceof Boolean flag) {
            out.value(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            out.value(((Number) value).longValue());
        } else if (value instanceof Number number && !isNoNumber(number)) {
            out.value(new BigDecimal(number.toString()));
        } else {
            out.value(value.toString());
        }
    }

    private static Map<String, Object> sorted(Map<?, ?> members) {
        Map<String, Object> sorted = new TreeMap<>();
        members.forEach((name, member) -> sorted.put(name.toString(), member));
        return sorted;
    }

    private static boolean isNoNumber(Number value) {
        return (value instanceof Double || value instanceof Float) && !Double.isFinite(value.doubleValue());
    }

    // RFC 6901, 6: a pointer in a fragment is percent-encoded UTF-8.
    private static String fragment(String pointer) {
        if (isFragment(pointer)) {
            return pointer;
        }
        StringBuilder encoded = new StringBuilder(pointer.length());
        for (byte octet : pointer.getBytes(StandardCharsets.UTF_8)) {
            if (isOfFragment(octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(String.format("%02X", octet));
            }
        }
        return encoded.toString();
    }

    private static boolean isFragment(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOfFragment(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfFragment(int character) {
        return character > 0
                && character < 0x80
                && (Character.isLetterOrDigit(character) || FRAGMENT_MARKS.indexOf(character) >= 0);
    }
}
