package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.processor.model.CachePolicy;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Place;
import java.util.stream.Stream;

/** The headers of requests in which a client says under which condition it wants an answer, or a change. */
record ConditionHeaders(Contract contract) {
    Stream<ObjectNode> of(Operation operation) {
        if (operation.precondition().isPresent()) {
            boolean eitherIsRequired = operation.requireIfMatch().isPresent()
                    && operation.success().stored();
            return Stream.of(
                    header(
                            "If-Match",
                            "The change is wanted of what has one of these ETags, or of whatever is there (*); else it is"
                                    + " answered 412. Weak tags never match (RFC 9110, 13.1.1)."
                                    + (eitherIsRequired ? " Without it If-None-Match is to be *, or it is 428." : ""),
                            operation.requireIfMatch().isPresent() && !eitherIsRequired),
                    header(
                            "If-None-Match",
                            "The change is wanted where nothing is there yet (*), or nothing with one of these ETags; else"
                                    + " it is answered 412 (RFC 9110, 13.1.2).",
                            false));
        }
        boolean revalidated = contract.version(operation).isPresent()
                && CachePolicy.of(operation).isPresent();
        return revalidated
                ? Stream.of(header(
                        "If-None-Match",
                        "The ETags of what the client has; where one of them still holds, the answer is 304 (RFC 9110,"
                                + " 13.1.2).",
                        false))
                : Stream.empty();
    }

    // name: If-Match
    // in: header
    // description: ...
    // required: true
    // schema: {type: string}
    private static ObjectNode header(String name, String description, boolean required) {
        ObjectNode header = Nodes.object()
                .put("name", name)
                .put("in", Place.HEADER.word())
                .put("description", description)
                .put("required", required);
        header.set("schema", Nodes.schema("string"));
        return header;
    }
}
