package dev.signet.processor.targets.micronaut;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Success;

/** The expression that is the status of a success, where the answer is chosen. */
record StatusExpression(Success success, OperationNames names) {
    // 200
    // stored.isCreated() ? 201 : 200
    CodeBlock code() {
        return success.stored()
                ? CodeBlock.of(
                        "$L.isCreated() ? $L : $L",
                        names.variable("stored"),
                        success.statuses().get(0),
                        success.status())
                : CodeBlock.of("$L", success.status());
    }
}
