package dev.signet.processor.targets.micronaut;

import static dev.signet.processor.targets.java.RuntimeTypes.CALLER_CONTEXT;
import static dev.signet.processor.targets.java.RuntimeTypes.PRECONDITIONS;
import static dev.signet.processor.targets.java.RuntimeTypes.REQUEST_HEADERS;
import static dev.signet.processor.targets.java.RuntimeTypes.REQUEST_URIS;
import static dev.signet.processor.targets.java.RuntimeTypes.REQUEST_URI_INFO;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.RequestContext;

/** The expression that makes what {@code @Context} asks for: {@code new RequestHeaders(request)}. */
record ContextExpression(Operation operation, OperationNames names) {
    CodeBlock of(RequestContext context) {
        String request = names.variable("request");
        return switch (context.kind()) {
            case CALLER -> CodeBlock.of("$L", names.variable("caller"));
            case SECURITY_CONTEXT -> CodeBlock.of("new $T($L, $L)", CALLER_CONTEXT, request, names.variable("caller"));
            case HEADERS -> CodeBlock.of("new $T($L)", REQUEST_HEADERS, request);
            case URI_INFO ->
                CodeBlock.of(
                        "new $T($L, $L.resolve($L),$W$S)",
                        REQUEST_URI_INFO,
                        request,
                        names.field("hosts"),
                        request,
                        operation.path().text());
            case URI ->
                CodeBlock.of("$T.absolute($L, $L.resolve($L))", REQUEST_URIS, request, names.field("hosts"), request);
            case PRECONDITION -> CodeBlock.of("$T.$L($L)", PRECONDITIONS, precondition(), request);
        };
    }

    private String precondition() {
        if (operation.requireIfMatch().isEmpty()) {
            return "of";
        }
        return operation.success().stored() ? "requiredToStore" : "required";
    }
}
