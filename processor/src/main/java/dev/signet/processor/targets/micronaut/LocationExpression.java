package dev.signet.processor.targets.micronaut;

import static dev.signet.processor.targets.java.RuntimeTypes.ANSWERS;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.PathTemplate;
import dev.signet.processor.model.Place;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.targets.validator.JsonExpressions;
import java.util.List;

/** The expression that makes the {@code Location} of what was created. */
record LocationExpression(Contract contract, Operation operation, OperationNames names, JsonExpressions json) {
    // "/v1/customers/" + Answers.segment(customerId) + "/refunds/" + Answers.segment(answer.id())
    CodeBlock of(PathTemplate location, CodeBlock value) {
        CodeBlock.Builder code = CodeBlock.builder();
        List<String> literals = location.literals();
        List<String> variables = location.variables();
        for (int i = 0; i < literals.size(); i++) {
            if (i == 0 || !literals.get(i).isEmpty()) {
                code.add(i == 0 ? "$S" : "$W+ $S", literals.get(i));
            }
            if (i < variables.size()) {
                code.add("$W+ $T.segment($L)", ANSWERS, variable(variables.get(i), value));
            }
        }
        return code.build();
    }

    private CodeBlock variable(String name, CodeBlock value) {
        return operation.parameters().stream()
                .filter(parameter ->
                        parameter.place() == Place.PATH && parameter.wireName().equals(name))
                .map(parameter -> json.text(parameter.value().schema(), CodeBlock.of("$L", names.variable(parameter))))
                .findFirst()
                .orElseGet(() -> property(name, value));
    }

    private CodeBlock property(String name, CodeBlock value) {
        Schema returned = operation.success().body().orElseThrow().schema();
        ObjectType type = (ObjectType) contract.type((Schema.Named) returned);
        Property property = type.properties().stream()
                .filter(it -> it.wireName().equals(name))
                .findFirst()
                .orElseThrow();
        return json.text(property.value().schema(), CodeBlock.of("$L.$L()", value, property.javaName()));
    }
}
