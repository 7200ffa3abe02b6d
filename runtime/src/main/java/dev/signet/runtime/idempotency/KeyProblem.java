package dev.signet.runtime.idempotency;

import dev.signet.runtime.problem.Problem;
import io.micronaut.http.HttpHeaders;

/** What can be wrong with a key (draft-ietf-httpapi-idempotency-key-header-07, 2.7). */
final class KeyProblem {

    // 2.7: the answer should lead to documentation. This is there whatever documents a service has or hides.
    private static final String DESCRIBED_BY =
            "<https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07>; rel=\"describedby\"";

    private KeyProblem() {}

    static Problem missing() {
        return Problem.of(400, "/problems/idempotency-key-missing", "Idempotency-Key missing")
                .detail("This operation requires an Idempotency-Key header.")
                .header(HttpHeaders.LINK, DESCRIBED_BY);
    }

    static Problem invalid() {
        return Problem.of(400, "/problems/idempotency-key-invalid", "Idempotency-Key invalid")
                .detail("Give one Idempotency-Key of 1 to 255 visible ASCII characters, quoted or bare.")
                .header(HttpHeaders.LINK, DESCRIBED_BY);
    }

    static Problem reused(int status) {
        return Problem.of(status, "/problems/idempotency-key-reused", "Idempotency-Key reused")
                .detail("This Idempotency-Key was used with another request.");
    }

    static Problem inProgress() {
        return Problem.of(409, "/problems/idempotency-request-in-progress", "Request in progress")
                .detail("The first request with this Idempotency-Key has not finished.")
                .header(HttpHeaders.RETRY_AFTER, "1");
    }

    static Problem abandoned() {
        return Problem.of(409, "/problems/idempotency-request-abandoned", "Request abandoned")
                .detail(
                        "The first request with this Idempotency-Key did not finish, and nobody knows how far it came. It is"
                                + " not carried out again.");
    }
}
