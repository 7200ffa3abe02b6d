package dev.signet.runtime.testing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * One entry of a validation problem's {@code errors}, as a contract foretells it.
 *
 * @param in {@code body}, {@code path}, {@code query}, {@code header} or {@code cookie}
 * @param where the parameter's name, behind it the index of an element at fault ({@code tag[0]}), or for a body the JSON Pointer as a URI fragment ({@code #/amount_cents})
 * @param code the constraint that was broken
 */
public record ExpectedViolation(String in, String where, String code) {
    boolean isAtTheSamePlaceAs(ExpectedViolation other) {
        return in.equals(other.in) && decoded().equals(other.decoded());
    }

    boolean isTheSameAs(ExpectedViolation other) {
        return code.equals(other.code) && isAtTheSamePlaceAs(other);
    }

    // RFC 6901, 6: in a fragment some characters may be percent-encoded or not; the place is the same.
    private String decoded() {
        return in.equals("body") ? URLDecoder.decode(where.replace("+", "%2B"), StandardCharsets.UTF_8) : where;
    }

    @Override
    public String toString() {
        return in + " " + where + " " + code;
    }
}
