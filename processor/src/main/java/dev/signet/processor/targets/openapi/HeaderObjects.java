package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.processor.model.ImpliedProblem;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.PathTemplate;
import dev.signet.processor.model.Verb;

/** Header Objects of responses. */
final class HeaderObjects {
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
            case IN_PROGRESS, UNAVAILABLE ->
                headers.set(
                        "Retry-After",
                        header(
                                "How many seconds to wait before the request is sent again.",
                                Nodes.schema("integer").put("minimum", 0)));
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
            case VALIDATION -> {
                headers.set("Content-Language", header("The language that the words are in.", Nodes.schema("string")));
                headers.set("Vary", header("What else the words depend on.", Nodes.schema("string")));
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
