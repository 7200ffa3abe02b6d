package dev.signet.processor.targets.validator;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.TypeDefinition.RecordType;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;

/** Calls the validators of the records that a property holds, itself or in lists. */
final class Cascade {
    private static final String INDICES = "ijklmn";

    private final Contract contract;

    Cascade(Contract contract) {
        this.contract = contract;
    }

    CodeBlock of(Property property) {
        return of(property.value().schema(), "value." + property.javaName() + "()", Spot.property(property.wireName()));
    }

    // if (value.lines() != null) {
    //     for (int i = 0; i < value.lines().size(); i++) {
    //         if (value.lines().get(i) != null) {
    //             found = found.and(LineValidator.validate(value.lines().get(i)).below("lines", i));
    private CodeBlock of(Schema schema, String expression, Spot spot) {
        CodeBlock inside = inside(schema, expression, spot);
        return inside.isEmpty()
                ? inside
                : CodeBlock.builder()
                        .beginControlFlow("if ($L != null)", expression)
                        .add(inside)
                        .endControlFlow()
                        .build();
    }

    private CodeBlock inside(Schema schema, String expression, Spot spot) {
        if (schema instanceof Schema.Named named) {
            return record(contract.type(named.name()), expression, spot);
        }
        if (schema instanceof Schema.OptionalOf optional) {
            CodeBlock code = inside(optional.value().schema(), expression + ".get()", spot);
            return code.isEmpty()
                    ? code
                    : CodeBlock.builder()
                            .beginControlFlow("if ($L.isPresent())", expression)
                            .add(code)
                            .endControlFlow()
                            .build();
        }
        return schema instanceof Schema.ListOf list
                ? list(list.element().schema(), expression, spot)
                : CodeBlock.of("");
    }

    private static CodeBlock list(CodeBlock code, Schema element, String each, String index, String expression) {
        return CodeBlock.builder()
                .beginControlFlow("for (int $1L = 0; $1L < $2L.size(); $1L++)", index, expression)
                .addStatement("$T $L = $L.get($L)", JavaTypes.of(element), each, expression, index)
                .add(code)
                .endControlFlow()
                .build();
    }

    private CodeBlock list(Schema element, String expression, Spot spot) {
        String index = String.valueOf(INDICES.charAt(spot.indices().size()));
        String each =
                "element" + (spot.indices().isEmpty() ? "" : spot.indices().size() + 1);
        CodeBlock code = of(element, each, spot.element(index));
        return code.isEmpty() ? code : list(code, element, each, index, expression);
    }

    private CodeBlock record(TypeDefinition type, String expression, Spot spot) {
        return type instanceof RecordType
                ? CodeBlock.builder()
                        .addStatement(
                                "found = found.and($T.validate($L)$L)",
                                Emitted.validator(contract, type),
                                expression,
                                spot.below())
                        .build()
                : CodeBlock.of("");
    }
}
