package dev.signet.runtime.idempotency;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key as the client meant it, unquoted: a String of structured fields (RFC 9651, 3.3.3), as the draft has it, or
 * the bare token that most clients send. Two keys are the same when their characters are.
 */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern QUOTED = Pattern.compile("\"((?:[!#-\\[\\]-~]|\\\\[\"\\\\])+)\"");
    private static final Pattern BARE = Pattern.compile("[!#-\\[\\]-~]+");
    private static final int MAX_LENGTH = 255;

    private IdempotencyKey() {}

    /** What the headers say: no key, a key, or nothing that is one. */
    sealed interface Reading {
        record Absent() implements Reading {}

        record Present(String key) implements Reading {}

        record Malformed() implements Reading {}
    }

    static Reading read(List<String> headers) {
        if (headers.isEmpty()) {
            return new Reading.Absent();
        }
        String key = headers.size() == 1 ? unquoted(headers.get(0).strip()) : "";
        return key.isEmpty() || key.length() > MAX_LENGTH ? new Reading.Malformed() : new Reading.Present(key);
    }

    private static String unquoted(String value) {
        if (BARE.matcher(value).matches()) {
            return value;
        }
        Matcher quoted = QUOTED.matcher(value);
        return quoted.matches() ? quoted.group(1).replaceAll("\\\\(.)", "$1") : "";
    }
}
