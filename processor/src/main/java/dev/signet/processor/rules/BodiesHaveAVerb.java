package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Argument;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.RequestBody;
import java.util.List;
import java.util.stream.Stream;

/** A request has at most one body, and only where its method gives a body a meaning (RFC 9110, 9.3). */
final class BodiesHaveAVerb implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.operations().stream().flatMap(BodiesHaveAVerb::check);
    }

    private static Stream<Finding> check(Operation operation) {
        List<Argument> bodies = operation.arguments().stream()
                .filter(RequestBody.class::isInstance)
                .toList();
        List<Parameter> fields = operation.fields();
        if (!fields.isEmpty() && !operation.verb().takesContent()) {
            Parameter field = fields.get(0);
            return Stream.of(Code.BODY_NOT_ALLOWED.at(field.site(), operation.verb(), field.javaName()));
        }
        if (!fields.isEmpty()) {
            // All fields together are one body.
            String field = fields.get(0).javaName();
            return bodies.stream().map(body -> Code.BODY_TWICE.at(body.site(), field, body.javaName()));
        }
        if (bodies.isEmpty()) {
            return Stream.empty();
        }
        Argument first = bodies.get(0);
        if (!operation.verb().takesContent()) {
            return Stream.of(Code.BODY_NOT_ALLOWED.at(first.site(), operation.verb(), first.javaName()));
        }
        return bodies.stream().skip(1).map(next -> Code.BODY_TWICE.at(next.site(), first.javaName(), next.javaName()));
    }
}
