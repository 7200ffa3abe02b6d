package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.processor.model.CachePolicy;
import dev.signet.processor.model.ImpliedProblem;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.PathTemplate;
import dev.signet.processor.model.RateLimit;
import dev.signet.processor.model.Verb;

/** Header Objects of responses. */
final class HeaderObjects {
    // RFC 9110, 8.8.3: etagc, as far as Signet makes use of it.
    private static final String TAG = "^\"[!#-~]*\"$";

    // W3C Trace Context, 3.2.
    private static final String TRACE = "^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$";

    // RFC 9651, 3.1 and 3.3.3.
    private static final String RATE_LIMIT =
            "^\"[ !#-\\[\\]-~]+\";r=[0-9]+;t=[0-9]+(, \"[ !#-\\[\\]-~]+\";r=[0-9]+;t=[0-9]+)*$";

    // A header that may be missing is another component than one that may not.
    private static final String ALL_COUNTED = "RateLimit";
    private static final String SOME_COUNTED = "RateLimitIfCounted";

    private static final String REQUEST_ID = "^[A-Za-z0-9._-]{1,128}$";

    private HeaderObjects() {}

    static ObjectNode location(PathTemplate created) {
        return header(
                        "Where the created resource stands: `" + created.text() + "`.",
                        Nodes.schema("string", "uri-reference"))
                .put("required", true);
    }

    static ObjectNode replayed() {
        return header(
                "Present on a response that was first given to an earlier request with the same Idempotency-Key.",
                Nodes.schema("boolean").put("const", true));
    }

    static ObjectNode entityTag() {
        return header(
                        "The version, to be sent back in If-Match or If-None-Match (RFC 9110, 8.8.3). It is strong.",
                        Nodes.schema("string").put("pattern", TAG))
                .put("required", true);
    }

    /** Where the entity stands whose new state is the content. */
    static ObjectNode contentLocation() {
        return header(
                        "The content is the new state of this resource (RFC 9110, 8.7).",
                        Nodes.schema("string", "uri-reference"))
                .put("required", true);
    }

    /** What caches are told of an answer, and of the 304 in its place (RFC 9110, 15.4.5). */
    static void addTo(ObjectNode headers, CachePolicy policy) {
        headers.set(
                "Cache-Control",
                header(
                                "What caches may do with the answer (RFC 9111, 5.2.2).",
                                Nodes.schema("string").put("const", policy.cacheControl()))
                        .put("required", true));
        headers.set(
                "Vary",
                header("Which fields of the request decide on the answer.", Nodes.schema("string"))
                        .put("required", true));
    }

    /** Every problem says that it is not to be stored: it tells of one request, and a cache may not know whose. */
    static ObjectNode notStored() {
        return header(
                        "Problems are not to be stored (RFC 9111, 5.2.2.5).",
                        Nodes.schema("string").put("const", "no-store"))
                .put("required", true);
    }

    /** What may be used, and what is left of it. */
    static void addTo(ObjectNode headers, RateLimit limit, boolean required) {
        ObjectNode policy = header(
                "How many requests (q) are taken in how many seconds (w) (draft-ietf-httpapi-ratelimit-headers).",
                Nodes.schema("string").put("const", limit.field()));
        headers.set("RateLimit-Policy", required ? policy.put("required", true) : policy);
        headers.putObject("RateLimit").put("$ref", "#/components/headers/" + (required ? ALL_COUNTED : SOME_COUNTED));
    }

    /** The components that {@link #addTo(ObjectNode, RateLimit, boolean)} refers to. */
    static void addRateLimits(ObjectNode components) {
        ObjectNode left = header(
                "How many more requests of each quota are taken now (r), and in how many seconds one more than that (t)"
                        + " (draft-ietf-httpapi-ratelimit-headers).",
                Nodes.schema("string").put("pattern", RATE_LIMIT));
        components.set(ALL_COUNTED, left.deepCopy().put("required", true));
        components.set(SOME_COUNTED, left);
    }

    /** What any response may have, whatever it answers: none of it belongs to an operation. */
    static ObjectNode addOfEveryResponse(ObjectNode headers) {
        headers.set(
                "traceresponse",
                header(
                        "The trace and the span of the request (W3C Trace Context).",
                        Nodes.schema("string").put("pattern", TRACE)));
        headers.set(
                "X-Request-Id",
                header(
                        "The one of the request, if it was 1 to 128 letters, digits, `.`, `_` and `-`.",
                        Nodes.schema("string").put("pattern", REQUEST_ID)));
        headers.set(
                "Content-Encoding",
                header(
                        "How the content is compressed, where the request accepts it (RFC 9110, 8.4).",
                        Nodes.schema("string")));
        headers.set(
                "X-Content-Type-Options",
                header(
                        "Browsers are not to guess the type.",
                        Nodes.schema("string").put("const", "nosniff")));
        headers.set(
                "Content-Security-Policy",
                header("Browsers are to load nothing for it, nor to frame it.", Nodes.schema("string")));
        headers.set("Referrer-Policy", header("Browsers are to tell its address to nobody.", Nodes.schema("string")));
        return headers;
    }

    /** The headers that come with a problem, by name. */
    static ObjectNode of(ImpliedProblem problem, Operation operation) {
        ObjectNode headers = Nodes.object();
        switch (problem) {
            // RFC 9110, 15.5.2: at least one challenge.
            case UNAUTHENTICATED ->
                headers.set(
                        "WWW-Authenticate",
                        header("The challenge: a bearer token is expected (RFC 6750).", Nodes.schema("string"))
                                .put("required", true));
            // Not required: other problems may share the status.
            case FORBIDDEN -> {
                if (operation.isServed()) {
                    headers.set(
                            "WWW-Authenticate",
                            header(
                                    "The challenge: with error=\"insufficient_scope\", where the caller lacks a role (RFC 6750,"
                                            + " 3.1).",
                                    Nodes.schema("string")));
                }
            }
            case IN_PROGRESS, UNAVAILABLE ->
                headers.set(
                        "Retry-After",
                        header(
                                "How many seconds to wait before the request is sent again.",
                                Nodes.schema("integer").put("minimum", 0)));
            case QUOTA_EXCEEDED ->
                headers.set(
                        "Retry-After",
                        header(
                                "In how many seconds every quota that was exceeded takes a request again.",
                                Nodes.schema("integer").put("minimum", 1)));
            case KEY_MISSING, KEY_INVALID ->
                headers.set("Link", header("Where the header is described.", Nodes.schema("string")));
            case UNSUPPORTED_MEDIA_TYPE -> {
                ObjectNode accepted = header("The media types that would have been understood.", Nodes.schema("string"))
                        .put("required", true);
                // RFC 9110, 12.5.1; then W3C LDP, 7.1, and RFC 5789, 3.1.
                headers.set("Accept", accepted);
                headers.set(
                        "Accept-Encoding",
                        header(
                                "The codings of content, where it was one that is not understood.",
                                Nodes.schema("string")));
                if (operation.verb() == Verb.POST || operation.verb() == Verb.PATCH) {
                    headers.set(operation.verb() == Verb.POST ? "Accept-Post" : "Accept-Patch", accepted.deepCopy());
                }
            }
            // Its words are in the language that the client prefers.
            case VALIDATION -> {
                headers.set("Content-Language", header("The language that the words are in.", Nodes.schema("string")));
                headers.set(
                        "Vary", header("Which fields of the request decide on the answer.", Nodes.schema("string")));
            }
            default -> {}
        }
        return headers;
    }

    private static ObjectNode header(String description, ObjectNode schema) {
        ObjectNode header = Nodes.object().put("description", description);
        header.set("schema", schema);
        return header;
    }
}
