package dev.signet.runtime.idempotency;

import dev.signet.runtime.idempotency.IdempotencyStore.Scope;

/**
 * What recorded contents pass on their way into the store and out of it, as to encrypt them. A service declares a bean of
 * this type; without one they are stored as they are.
 */
public interface BodyProtection {

    /** What is stored in the place of a content. The scope is the same when it is read, so that it can be bound to it. */
    byte[] protect(Scope scope, byte[] content);

    /**
     * What is stored in the place of the hash of a request, by which its retry is known. Where requests have few values that
     * are worth guessing, a hash gives them away; one with a key does not.
     */
    default String fingerprint(String digest) {
        return digest;
    }

    /** Whether that is what was stored for a request of this hash, perhaps with a key of earlier times. */
    default boolean isFingerprint(String digest, String stored) {
        return fingerprint(digest).equals(stored);
    }

    /** The content that was protected so. */
    byte[] reveal(Scope scope, byte[] stored);
}
