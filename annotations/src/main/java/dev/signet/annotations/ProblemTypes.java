package dev.signet.annotations;

/**
 * The types of the problems that Signet gives by itself, as they stand in {@code type}. Those that a contract declares are
 * constants of the class that is generated beside it, {@code RefundsApiProblems}.
 */
public final class ProblemTypes {

    /** 400: the request breaks the contract; every fault is listed. */
    public static final String VALIDATION_ERROR = "/problems/validation-error";

    /** 400: the operation requires an Idempotency-Key. */
    public static final String IDEMPOTENCY_KEY_MISSING = "/problems/idempotency-key-missing";

    /** 400: the Idempotency-Key is none. */
    public static final String IDEMPOTENCY_KEY_INVALID = "/problems/idempotency-key-invalid";

    /** 422, or what the contract says: the Idempotency-Key was used with another request. */
    public static final String IDEMPOTENCY_KEY_REUSED = "/problems/idempotency-key-reused";

    /** 409: the first request with this Idempotency-Key has not finished. */
    public static final String IDEMPOTENCY_REQUEST_IN_PROGRESS = "/problems/idempotency-request-in-progress";

    /** 409: the first request with this Idempotency-Key did not finish, and is not carried out again. */
    public static final String IDEMPOTENCY_REQUEST_ABANDONED = "/problems/idempotency-request-abandoned";

    /** 429: the caller has used its quota up (draft-ietf-httpapi-ratelimit-headers). */
    public static final String QUOTA_EXCEEDED = "https://iana.org/assignments/http-problem-types#quota-exceeded";

    /** Any status: its phrase says it all (RFC 9457, 4.2.1). */
    public static final String ABOUT_BLANK = "about:blank";

    private ProblemTypes() {}
}
