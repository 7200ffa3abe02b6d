package dev.signet.processor.targets.validator;

import static dev.signet.processor.targets.java.RuntimeTypes.VIOLATIONS;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Statements that judge the objects which a finished value holds, wherever they are in its lists, maps and Optionals. */
final class Cascade {
    private final Contract contract;
    private final Judged judged;
    private final JsonExpressions json;
    private final Optional<TypeDefinition> around;

    /**
     * @param around the type whose validator it is, whose cycles have to end; none judges arguments and answers
     */
    Cascade(Contract contract, Optional<TypeDefinition> around) {
        this.contract = contract;
        this.judged = new Judged(contract);
        this.json = new JsonExpressions(contract, ConstraintChecks.names());
        this.around = around;
    }

    /** Whether an object to judge stands anywhere in such a value. */
    boolean reaches(Schema schema) {
        return Judged.named(schema).map(contract::type).anyMatch(judged::judges);
    }

    /**
     * The way from an object to what it holds.
     *
     * @param property the name on the wire of the member that holds it, or ""
     * @param steps what follows a verdict to tell where in the member it is: {@code .below(j).below(i)}
     */
    private record Way(String property, CodeBlock steps) {
        // .below("lines")
        CodeBlock code() {
            return property.isEmpty() ? steps : CodeBlock.of("$L.below($S)", steps, property);
        }

        // .below("lines", i)
        Way element(String index) {
            return steps.isEmpty() && !property.isEmpty()
                    ? new Way("", CodeBlock.of(".below($S, $L)", property, index))
                    : member(CodeBlock.of("$L", index));
        }

        Way member(CodeBlock name) {
            return new Way(property, CodeBlock.of(".below($L)$L", name, steps));
        }
    }

    /**
     * Judges what a variable holds, if it is not null.
     *
     * @param property the name on the wire of the member that it is, or "" for a whole value
     */
    CodeBlock of(Schema schema, String variable, String property) {
        return present(schema, variable, new Way(property, CodeBlock.of("")), 0);
    }

    private CodeBlock present(Schema schema, String variable, Way way, int depth) {
        boolean neverNull = schema instanceof Schema.OptionalOf;
        CodeBlock code = held(schema, variable, way, depth);
        return neverNull
                ? code
                : CodeBlock.builder()
                        .beginControlFlow("if ($L != null)", variable)
                        .add(code)
                        .endControlFlow()
                        .build();
    }

    private CodeBlock held(Schema schema, String variable, Way way, int depth) {
        if (schema instanceof Schema.Named named) {
            TypeDefinition type = contract.type(named);
            return CodeBlock.builder()
                    .addStatement("found = found.and($L$L)", validated(type, variable), way.code())
                    .build();
        } else if (schema instanceof Schema.ListOf list) {
            return elements(list, variable, way, depth);
        } else if (schema instanceof Schema.MapOf map) {
            return members(map, variable, way, depth);
        }
        Schema.OptionalOf optional = (Schema.OptionalOf) schema;
        String each = ConstraintChecks.element(depth);
        return CodeBlock.builder()
                .beginControlFlow("if ($1L != null && $1L.isPresent())", variable)
                .addStatement(
                        "$T $L = $L.$L()",
                        JavaTypes.of(optional.value().schema()),
                        each,
                        variable,
                        optional.kind().getter())
                .add(present(optional.value().schema(), each, way, depth + 1))
                .endControlFlow()
                .build();
    }

    // LineValidator.validate(line)
    // NodeValidator.validate(node, here)
    private CodeBlock validated(TypeDefinition type, String variable) {
        CodeBlock context = judged.asksContext(type) ? CodeBlock.of(", $L", Verdicts.CONTEXT) : CodeBlock.of("");
        boolean cyclic = around.filter(outer -> judged.shareACycle(outer, type)).isPresent();
        return CodeBlock.of(
                "$T.validate($L$L$L)", Emitted.validator(contract, type), variable, context, cyclic ? ", here" : "");
    }

    // for (int i = 0; i < lines.size(); i++) {
    //     Line element = lines.get(i);
    //     ...
    // }
    private CodeBlock elements(Schema.ListOf list, String variable, Way way, int depth) {
        Schema schema = list.element().schema();
        String index = ConstraintChecks.index(depth);
        String each = ConstraintChecks.element(depth);
        CodeBlock check = present(schema, each, way.element(index), depth + 1);
        return ConstraintChecks.elements(list, variable, index, each, check);
    }

    // for (Map.Entry<String, Line> entry : lines.entrySet()) {
    //     Line element = entry.getValue();
    //     ...
    // }
    private CodeBlock members(Schema.MapOf map, String variable, Way way, int depth) {
        TypeName keyType = JavaTypes.of(map.key().schema());
        TypeName valueType = JavaTypes.of(map.value().schema());
        String entry = ConstraintChecks.entry(depth);
        String each = ConstraintChecks.element(depth);
        CodeBlock key = json.keyText(map.key().schema(), CodeBlock.of("$L.getKey()", entry));
        return CodeBlock.builder()
                .beginControlFlow(
                        "for ($T $L : $L.entrySet())",
                        ParameterizedTypeName.get(ClassName.get(Map.Entry.class), keyType, valueType),
                        entry,
                        variable)
                .addStatement("$T $L = $L.getValue()", valueType, each, entry)
                .add(present(map.value().schema(), each, way.member(key), depth + 1))
                .endControlFlow()
                .build();
    }

    /** The verdict on a union: that of its branch. */
    CodeBlock branches(TypeDefinition.UnionType union) {
        CodeBlock.Builder code = CodeBlock.builder();
        List<TypeDefinition.Branch> branches = union.branches().stream()
                .filter(branch -> judged.judges(contract.type(branch.type())))
                .toList();
        for (TypeDefinition.Branch branch : branches) {
            code.beginControlFlow("if (value instanceof $T branch)", JavaTypes.of(branch.type()))
                    .addStatement("return $L", validated(contract.type(branch.type()), "branch"))
                    .endControlFlow();
        }
        return code.addStatement("return $T.NONE", VIOLATIONS).build();
    }
}
