package dev.signet.runtime.idempotency;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where claimed keys and recorded answers are kept. A service that runs more than once declares a bean of this type
 * over a store that all its processes share; {@code IdempotencyStoreTck} tells whether it keeps what is promised here.
 *
 * <p>Everything handed over is data, so that a record may be a row: an implementation may join the caller's
 * transaction, or hold the claim by a lease of its own.
 */
public interface IdempotencyStore {

    /**
     * Whose key it is.
     *
     * @param caller the caller's name, empty if anonymous
     * @param operation the operation's name
     * @param key the key, unquoted
     */
    record Scope(String caller, String operation, String key) {}

    /**
     * A request for a key. An answer is kept for {@code ttl} from the claim; a claim that is neither completed nor
     * released within {@code lease} was abandoned by a process that died.
     *
     * @param fingerprint what the request asks for, as SHA-256 in hexadecimal: the same for the same request
     * @param takesOver whether an abandoned claim is taken over; otherwise it stands until its {@code ttl} ends
     */
    record Claim(Scope scope, String fingerprint, Duration ttl, Duration lease, boolean takesOver) {

        /** A claim that takes abandoned ones over. */
        public Claim(Scope scope, String fingerprint, Duration ttl, Duration lease) {
            this(scope, fingerprint, ttl, lease, true);
        }
    }

    /** What became of a claim. */
    sealed interface Outcome {

        /**
         * The key was free and is now this request's. The token tells this claim from one that took over after it.
         */
        record Claimed(String token) implements Outcome {}

        /**
         * Another request has claimed the key and not finished.
         *
         * @param fingerprint its fingerprint, or null where nobody can tell before its transaction ends
         */
        record InProgress(@Nullable String fingerprint) implements Outcome {}

        /** A request with this fingerprint has claimed the key and not finished in time, and is not to be taken over. */
        record Abandoned(String fingerprint) implements Outcome {}

        /** A request with this fingerprint was answered so. */
        record Completed(String fingerprint, RecordedResponse response) implements Outcome {}

        /** The store has no room for another claim. */
        record Full() implements Outcome {}
    }

    /** One response header. */
    record Header(String name, String value) {}

    /** A response as it can be given again. */
    final class RecordedResponse {
        private final int status;
        private final List<Header> headers;
        private final byte[] body;

        /** Copies the headers and the body; a response without content has an empty one. */
        public RecordedResponse(int status, List<Header> headers, byte[] body) {
            this.status = status;
            this.headers = List.copyOf(headers);
            this.body = body.clone();
        }

        /** The status. */
        public int status() {
            return status;
        }

        /** The headers, in the order of the response. */
        public List<Header> headers() {
            return headers;
        }

        /** A copy of the content. */
        public byte[] body() {
            return body.clone();
        }
    }

    /** Claims the key if it is free, or abandoned and to be taken over, in one step: of many at once exactly one is {@link Outcome.Claimed}. */
    Outcome claim(Claim claim);

    /** Keeps the answer, and says so. False, and without effect, where the claim of this token no longer stands. */
    boolean complete(Scope scope, String token, RecordedResponse response);

    /** Frees the key, as if it had never been claimed. Without effect where the claim of this token no longer stands. */
    void release(Scope scope, String token);
}
