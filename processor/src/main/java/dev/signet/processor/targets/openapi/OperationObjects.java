package dev.signet.processor.targets.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.signet.processor.model.Access;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Idempotency;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.RateLimit;
import dev.signet.processor.model.RequestBody;
import dev.signet.processor.model.Value;
import java.util.List;
import java.util.Locale;

/** Operation Objects: what a client may ask, of whom, and what comes back. */
final class OperationObjects {
    private final Contract contract;
    private final ContentObjects contents;
    private final ResponseObjects responses;
    private final ParameterObjects parameters;

    OperationObjects(Contract contract, SchemaObjects schemas, ResponseObjects responses) {
        this.contract = contract;
        this.contents = new ContentObjects(schemas);
        this.responses = responses;
        this.parameters = new ParameterObjects(contract, schemas);
    }

    // tags: [Refunds]
    // operationId: issue
    // summary: Issue a refund for a customer.
    // description: Issue a refund for a customer.
    // parameters: [...]
    // requestBody: {...}
    // responses: {...}
    // security: [{bearer: [support]}]
    // x-owned: true
    // x-idempotency: {ttl: PT24H, keyReused: 409, required: true, ignore: [/sent_at], replayFailures: true,
    //     mode: transactional, waitFor: PT2S}
    // x-rate-limits: [{name: burst, limit: 10, per: PT1S, by: caller, of: operation}]
    ObjectNode of(Operation operation) {
        ObjectNode object = Nodes.object();
        object.set("tags", Nodes.strings(List.of(contract.title())));
        object.put("operationId", operation.name());
        Nodes.say(object, "summary", operation.doc().summary());
        Nodes.say(object, "description", operation.doc().description());
        CustomWords.say(object, operation.crossParameter());
        operation.beans().forEach(bean -> CustomWords.say(object, bean.invariants()));
        ArrayNode accepted = parameters.of(operation);
        if (!accepted.isEmpty()) {
            object.set("parameters", accepted);
        }
        operation.body().ifPresent(body -> object.set("requestBody", requestBody(body)));
        if (!operation.fields().isEmpty()) {
            object.set("requestBody", parameters.form(operation));
        }
        object.set("responses", responses.of(operation));
        object.set("security", security(operation.access()));
        if (operation.isOwned()) {
            object.put("x-owned", true);
        }
        operation.idempotency().ifPresent(idempotency -> object.set("x-idempotency", idempotency(idempotency)));
        operation.countedBy().ifPresent(limit -> object.set("x-rate-limits", rateLimits(limit)));
        return object;
    }

    private ObjectNode requestBody(RequestBody body) {
        Value value = body.value();
        ObjectNode object = Nodes.say(Nodes.object(), "description", body.doc().description());
        object.set("content", contents.taken(body.content(), value));
        if (contract.isSensitive(body.site())) {
            object.put("x-sensitive", true);
        }
        return object.put("required", value.required());
    }

    // OpenAPI 3.1, 4.8.30: the roles of one requirement are needed together, but one requirement of several will do.
    private static ArrayNode security(Access access) {
        ArrayNode requirements = JsonNodeFactory.instance.arrayNode();
        // That nobody is let through, whatever credentials they have, it has no word for: the responses say it.
        if (access instanceof Access.Authenticated || access instanceof Access.Nobody) {
            requirements.addObject().putArray("bearer");
        } else if (access instanceof Access.Roles allowed) {
            allowed.roles()
                    .forEach(role -> requirements.addObject().putArray("bearer").add(role));
        }
        return requirements;
    }

    private static ArrayNode rateLimits(RateLimit limit) {
        ArrayNode policies = JsonNodeFactory.instance.arrayNode();
        limit.policies().forEach(policy -> policies.addObject()
                .put("name", policy.name())
                .put("limit", policy.limit())
                .put("per", policy.per().toString())
                .put("by", policy.by().name().toLowerCase(Locale.ROOT))
                .put("of", limit.isShared() ? "contract" : "operation"));
        return policies;
    }

    private static ObjectNode idempotency(Idempotency idempotency) {
        ObjectNode object = Nodes.object()
                .put("ttl", idempotency.ttl().toString())
                .put("keyReused", idempotency.keyReused())
                .put("required", idempotency.required());
        if (!idempotency.ignored().isEmpty()) {
            object.set("ignore", Nodes.strings(idempotency.ignored()));
        }
        if (idempotency.replaysFailures()) {
            object.put("replayFailures", true);
        }
        switch (idempotency.mode()) {
            case LEASED -> {} // what a client expects
            case AT_MOST_ONCE -> object.put("mode", "at-most-once");
            case TRANSACTIONAL -> object.put("mode", "transactional");
        }
        if (!idempotency.waitFor().isZero()) {
            object.put("waitFor", idempotency.waitFor().toString());
        }
        return object;
    }
}
