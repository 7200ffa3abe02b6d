package dev.signet.processor.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A problem that an operation may answer with because of what it is, without declaring it. The runtime gives the same
 * types and titles under the same names.
 */
public enum ImpliedProblem {
    VALIDATION(
            400,
            "/problems/validation-error",
            "Validation error",
            "The request breaks the contract; every fault is listed."),
    KEY_MISSING(
            400,
            "/problems/idempotency-key-missing",
            "Idempotency-Key missing",
            "The operation requires an Idempotency-Key."),
    KEY_INVALID(
            400,
            "/problems/idempotency-key-invalid",
            "Idempotency-Key invalid",
            "The Idempotency-Key is not 1 to 255 visible ASCII characters, quoted or bare."),
    BAD_REQUEST(
            400, "about:blank", "Bad Request", "The request line cannot be read: a percent-escape in it is broken."),
    UNAUTHENTICATED(401, "about:blank", "Unauthorized", "There are no credentials, or they do not hold."),
    FORBIDDEN(403, "about:blank", "Forbidden", "The caller lacks a role that the operation asks for."),
    NOT_FOUND(404, "about:blank", "Not Found", "There is no such resource."),
    NOT_ACCEPTABLE(406, "about:blank", "Not Acceptable", "The Accept header rules %s out."),
    IN_PROGRESS(
            409,
            "/problems/idempotency-request-in-progress",
            "Request in progress",
            "The first request with this Idempotency-Key has not finished; retry later."),
    ABANDONED(
            409,
            "/problems/idempotency-request-abandoned",
            "Request abandoned",
            "The first request with this Idempotency-Key did not finish; it is not carried out again."),
    PRECONDITION_FAILED(
            412,
            "about:blank",
            "Precondition Failed",
            "What is to be changed is not, or no longer, as If-Match or If-None-Match says."),
    CONTENT_TOO_LARGE(413, "about:blank", "Content Too Large", "The request is larger than the service accepts."),
    URI_TOO_LONG(414, "about:blank", "URI Too Long", "The request line is longer than the service reads."),
    UNSUPPORTED_MEDIA_TYPE(415, "about:blank", "Unsupported Media Type", "The content is not %s."),
    EXPECTATION_FAILED(
            417, "about:blank", "Expectation Failed", "The request expects something else than 100-continue."),
    /** Its status is the operation's {@link Idempotency#keyReused}; 422 here is only the default. */
    KEY_REUSED(
            422,
            "/problems/idempotency-key-reused",
            "Idempotency-Key reused",
            "The Idempotency-Key was used with another request."),
    PRECONDITION_REQUIRED(
            428,
            "about:blank",
            "Precondition Required",
            "The request does not say in If-Match which version it means to change."),
    QUOTA_EXCEEDED(
            429,
            "https://iana.org/assignments/http-problem-types#quota-exceeded",
            "Request cannot be satisfied as assigned quota has been exceeded",
            "More requests came than the operation takes in the time; Retry-After says when it takes the next."),
    HEADER_TOO_LARGE(
            431,
            "about:blank",
            "Request Header Fields Too Large",
            "The header fields are longer together than the service reads."),
    INTERNAL(500, "about:blank", "Internal Server Error", "The service failed; the instance id stands in its log."),
    NOT_IMPLEMENTED(501, "about:blank", "Not Implemented", "The content is in a transfer coding other than chunked."),
    UNAVAILABLE(
            503,
            "about:blank",
            "Service Unavailable",
            "Too many requests with an Idempotency-Key are in progress; retry later."),
    VERSION_NOT_SUPPORTED(
            505,
            "about:blank",
            "HTTP Version Not Supported",
            "The request is in another version than HTTP/1.1 or 1.0.");

    private static final Set<ImpliedProblem> OF_THE_CONNECTION =
            EnumSet.of(URI_TOO_LONG, EXPECTATION_FAILED, HEADER_TOO_LARGE, NOT_IMPLEMENTED, VERSION_NOT_SUPPORTED);

    private final int status;
    private final String uri;
    private final String title;
    private final String description;

    ImpliedProblem(int status, String uri, String title, String description) {
        this.status = status;
        this.uri = uri;
        this.title = title;
        this.description = description;
    }

    /** Those that any request may meet before its operation is looked for. */
    public static Set<ImpliedProblem> ofTheConnection() {
        return Collections.unmodifiableSet(OF_THE_CONNECTION);
    }

    /** The status it usually has. */
    public int status() {
        return status;
    }

    /** The status it has at this operation. */
    public int status(Operation operation) {
        return this == KEY_REUSED
                ? operation.idempotency().map(Idempotency::keyReused).orElse(status)
                : status;
    }

    /** Its problem type. */
    public String uri() {
        return uri;
    }

    public String title() {
        return title;
    }

    /** One sentence on when this operation gives it. */
    public String description(Operation operation) {
        return switch (this) {
            case FORBIDDEN -> operation.isServed() ? description : "Nobody may call the operation.";
            case PRECONDITION_REQUIRED ->
                operation.success().stored()
                        ? "The request says neither in If-Match which version it means to replace, nor by If-None-Match: *"
                                + " that it means to create."
                        : description;
            case NOT_ACCEPTABLE ->
                description.formatted(
                        String.join(" and ", operation.success().content().names()));
            case UNSUPPORTED_MEDIA_TYPE ->
                description.formatted(String.join(
                        " or ", operation.content().orElse(Content.JSON).names()));
            default -> description;
        };
    }

    /** What this operation may answer with beyond its success and its declared problems, by status. */
    public static List<ImpliedProblem> of(Operation operation) {
        if (!operation.isServed()) {
            return List.of(BAD_REQUEST, UNAUTHENTICATED, FORBIDDEN, INTERNAL);
        }
        List<ImpliedProblem> implied = new ArrayList<>();
        boolean takesInput = !operation.inputs().isEmpty()
                || !operation.crossParameter().isEmpty()
                || operation.refusesUnknownQuery();
        if (takesInput) {
            implied.add(VALIDATION);
        }
        operation.idempotency().ifPresent(idempotency -> {
            if (idempotency.required()) {
                implied.add(KEY_MISSING);
            }
            implied.add(KEY_INVALID);
        });
        implied.add(BAD_REQUEST);
        if (!(operation.access() instanceof Access.Anyone)) {
            implied.add(UNAUTHENTICATED);
        }
        if (operation.access() instanceof Access.Roles) {
            implied.add(FORBIDDEN);
        }
        if (operation.impliesNotFound()) {
            implied.add(NOT_FOUND);
        }
        if (operation.success().body().isPresent()) {
            implied.add(NOT_ACCEPTABLE);
        }
        if (operation.idempotency().isPresent()) {
            implied.add(IN_PROGRESS);
        }
        if (operation
                .idempotency()
                .filter(idempotency -> idempotency.mode() == Idempotency.Mode.AT_MOST_ONCE)
                .isPresent()) {
            implied.add(ABANDONED);
        }
        if (operation.precondition().isPresent()) {
            implied.add(PRECONDITION_FAILED);
        }
        if (operation.content().isPresent()) {
            implied.add(CONTENT_TOO_LARGE);
            implied.add(UNSUPPORTED_MEDIA_TYPE);
        }
        if (operation.idempotency().isPresent()) {
            implied.add(KEY_REUSED);
        }
        if (operation.requireIfMatch().isPresent()) {
            implied.add(PRECONDITION_REQUIRED);
        }
        if (operation.countedBy().isPresent()) {
            implied.add(QUOTA_EXCEEDED);
        }
        implied.add(INTERNAL);
        if (operation.idempotency().isPresent()) {
            implied.add(UNAVAILABLE);
        }
        implied.addAll(OF_THE_CONNECTION);
        return implied;
    }
}
