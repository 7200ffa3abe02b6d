package dev.signet.processor.targets.micronaut;

import static dev.signet.processor.targets.java.RuntimeTypes.CALLER;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Access;
import dev.signet.processor.model.Operation;

/** The first statements of a route: who calls, how often they have, and whether they may. */
record GuardStatements(Operation operation, OperationNames names) {
    // Caller caller = guard.requireRole(request, "support");
    CodeBlock code() {
        if (operation.rateLimit().isPresent()) {
            return counting();
        }
        boolean asksForCaller =
                operation.contexts().stream().anyMatch(context -> context.kind().namesTheCaller());
        if (operation.idempotency().isPresent() || operation.isOwned() || asksForCaller) {
            return CodeBlock.builder()
                    .addStatement("$T $L = $L", CALLER, names.variable("caller"), call())
                    .build();
        }
        return operation.access() instanceof Access.Anyone
                ? CodeBlock.of("")
                : CodeBlock.builder().addStatement("$L", call()).build();
    }

    // Caller caller = guard.requireAuthenticated(request);
    // limits.count(ISSUE_QUOTAS, request, caller);
    // guard.requireRole(caller, "support");
    private CodeBlock counting() {
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T $L = $L", CALLER, names.variable("caller"), authentication())
                .addStatement(
                        "$L.count($L, $L, $L)",
                        names.field("limits"),
                        names.quotas(),
                        names.variable("request"),
                        names.variable("caller"));
        if (operation.access() instanceof Access.Roles roles) {
            code.addStatement("$L", role(roles, "caller"));
        }
        return code.build();
    }

    private CodeBlock call() {
        return operation.access() instanceof Access.Roles roles ? role(roles, "request") : authentication();
    }

    private CodeBlock role(Access.Roles allowed, String of) {
        CodeBlock list =
                allowed.roles().stream().map(role -> CodeBlock.of("$S", role)).collect(CodeBlock.joining(", "));
        return CodeBlock.of("$L.requireRole($L, $L)", names.field("guard"), names.variable(of), list);
    }

    private CodeBlock authentication() {
        String method = operation.access() instanceof Access.Anyone ? "anyone" : "requireAuthenticated";
        return CodeBlock.of("$L.$L($L)", names.field("guard"), method, names.variable("request"));
    }
}
