package dev.signet.processor.targets.micronaut;

import static dev.signet.processor.targets.java.RuntimeTypes.ENTITY_TAG;
import static dev.signet.processor.targets.java.RuntimeTypes.PRECONDITIONS;
import static dev.signet.processor.targets.java.RuntimeTypes.PRECONDITION_FAILED;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.CachePolicy;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.RequestContext;
import dev.signet.processor.model.TypeDefinition.Accessor;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.Verb;

/** What the answer method does about versions: the tag of what it answers, the condition of what it changes. */
record ConditionStatements(Contract contract, Operation operation, OperationNames names) {
    // } catch (PreconditionFailedException failed) {
    //     throw Preconditions.failed();
    CodeBlock failed() {
        if (operation.precondition().isEmpty()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .nextControlFlow("catch ($T $L)", PRECONDITION_FAILED, names.variable("failed"))
                .addStatement("throw $T.failed()", PRECONDITIONS)
                .build();
    }

    // Preconditions.requireEvaluated(precondition);
    CodeBlock evaluated() {
        return operation.arguments().stream()
                .filter(argument -> argument instanceof RequestContext context
                        && context.kind() == RequestContext.Kind.PRECONDITION)
                .map(argument -> CodeBlock.of("$T.requireEvaluated($L);\n", PRECONDITIONS, names.variable(argument)))
                .collect(CodeBlock.joining(""));
    }

    // EntityTag tag = EntityTag.of(request, answer.version());
    // if (tag.isKnown()) {
    //     return tag.notModified();
    // }
    CodeBlock tag(CodeBlock value) {
        if (contract.version(operation).isEmpty()) {
            return CodeBlock.of("");
        }
        String tag = names.variable("tag");
        CodeBlock type = operation.success().content().types().size() > 1
                ? CodeBlock.of(", $L", names.variable("type"))
                : CodeBlock.of("");
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$1T $2L = $1T.of($3L, $4L$5L)",
                        ENTITY_TAG,
                        tag,
                        names.variable("request"),
                        version(contract.version(operation).get(), value),
                        type);
        return CachePolicy.of(operation).isEmpty()
                ? code.build()
                : code.beginControlFlow("if ($L.isKnown())", tag)
                        .addStatement("return $L.notModified()", tag)
                        .endControlFlow()
                        .build();
    }

    private static CodeBlock version(Property version, CodeBlock value) {
        Accessor reader = version.reader().orElseThrow();
        return CodeBlock.of(reader.kind() == Accessor.Kind.FIELD ? "$L.$L" : "$L.$L()", value, reader.name());
    }

    // tag.on(Answers.json(...))
    CodeBlock tagged(CodeBlock content) {
        if (contract.version(operation).isEmpty()) {
            return content;
        }
        boolean changed = operation.verb() == Verb.PUT || operation.verb() == Verb.PATCH;
        return CodeBlock.of("$L.$L($Z$L)", names.variable("tag"), changed ? "onChanged" : "on", content);
    }
}
