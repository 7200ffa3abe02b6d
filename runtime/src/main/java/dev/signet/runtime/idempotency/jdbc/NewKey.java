package dev.signet.runtime.idempotency.jdbc;

import dev.signet.runtime.idempotency.IdempotencyStore.Claim;
import dev.signet.runtime.idempotency.IdempotencyStore.Scope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim as it is written into the table. */
final class NewKey {

    private final byte[] scope;
    private final Claim claim;
    private @Nullable UUID token;

    NewKey(Claim claim) {
        this.scope = scope(claim.scope());
        this.claim = claim;
    }

    /** What finds a key's row: SHA-256 over caller, operation and key, which an operator can compute in SQL. */
    static byte[] scope(Scope scope) {
        try {
            // Neither an operation nor a key has a NUL in it, so no two scopes are one text.
            String text = scope.caller() + '\0' + scope.operation() + '\0' + scope.key();
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    Claim claim() {
        return claim;
    }

    /** Drawn when it is first asked for: a transaction that holds its key by a lock has none. */
    UUID token() {
        if (token == null) {
            token = UUID.randomUUID();
        }
        return token;
    }

    /** The row's own, not a copy. */
    byte[] scope() {
        return scope;
    }

    String operation() {
        return claim.scope().operation();
    }

    byte[] fingerprint() {
        return HexFormat.of().parseHex(claim.fingerprint());
    }

    /** How long a row without an answer lives: no shorter than its lease, or its key would be free before its claim. */
    Duration life() {
        return claim.ttl().compareTo(claim.lease()) < 0 ? claim.lease() : claim.ttl();
    }
}
