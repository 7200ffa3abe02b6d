package dev.signet.example.chaos;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a client was told; two are equal when nobody could tell one from the other.
 *
 * @param location the header, as far as there is one
 * @param octets the body, each of its octets a char
 */
record Answer(int status, @Nullable String location, String octets) {
    private static final Pattern ID = Pattern.compile("\"id\":\\s*\"([^\"]+)\"");
    private static final Pattern CENTS = Pattern.compile("\"(?:amount|available)_cents\":\\s*(\\d+)");

    boolean isSuccess() {
        return status / 100 == 2;
    }

    /** Whether it says that the operation was refused for a reason of its own, and nothing was done. */
    boolean isRefusal() {
        return status == 422;
    }

    /** Whether the same request may yet be given another answer. */
    boolean isPassing() {
        return status >= 500 || (status == 409 && octets.contains("/problems/idempotency-request-in-progress"));
    }

    /** The refund's id, where it is told. */
    Optional<String> id() {
        Matcher id = ID.matcher(octets);
        return id.find() ? Optional.of(id.group(1)) : Optional.empty();
    }

    /** The refund's amount, or what is left to refund, where either is told. */
    Optional<Long> cents() {
        Matcher cents = CENTS.matcher(octets);
        return cents.find() ? Optional.of(Long.valueOf(cents.group(1))) : Optional.empty();
    }
}
