package dev.signet.processor.targets.validator;

import static dev.signet.processor.targets.java.RuntimeTypes.CHECKS;
import static dev.signet.processor.targets.java.RuntimeTypes.VIOLATION;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Value;
import dev.signet.processor.targets.java.JavaTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Constraints to {@code if} statements that add to {@code found}. One instance serves one class, whose patterns it keeps. */
final class ConstraintChecks {
    private static final String INDICES = "ijklmn";

    private final Map<String, String> patterns = new LinkedHashMap<>();
    private final JsonExpressions json;

    ConstraintChecks(Contract contract) {
        this.json = new JsonExpressions(contract, names());
    }

    /** The names that the checks use themselves, so that no component or parameter may have them. */
    static NameAllocator names() {
        NameAllocator names = new NameAllocator();
        names.newName("found");
        for (int depth = 0; depth < INDICES.length(); depth++) {
            names.newName(index(depth));
            names.newName(element(depth));
            names.newName(entry(depth));
            names.newName(key(depth));
        }
        return names;
    }

    private static String index(int depth) {
        return String.valueOf(INDICES.charAt(depth));
    }

    private static String element(int depth) {
        return numbered("element", depth);
    }

    private static String entry(int depth) {
        return numbered("entry", depth);
    }

    private static String key(int depth) {
        return numbered("key", depth);
    }

    private static String numbered(String name, int depth) {
        return depth == 0 ? name : name + (depth + 1);
    }

    /** The compiled patterns that the checks so far refer to. */
    List<FieldSpec> patternFields() {
        return patterns.entrySet().stream()
                .map(entry -> FieldSpec.builder(
                                Pattern.class, entry.getValue(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$T.compile($S)", Pattern.class, entry.getKey())
                        .build())
                .toList();
    }

    /** Whether {@link #check} would emit anything. */
    static boolean judges(Value value) {
        return (value.required() && !isPrimitive(value))
                || !value.constraints().isEmpty()
                || holdsJudged(value.schema());
    }

    private static boolean holdsJudged(Schema schema) {
        if (schema instanceof Schema.MapOf map) {
            return judgesInside(map.key()) || judgesInside(map.value());
        }
        return (schema instanceof Schema.ListOf list && judgesInside(list.element()))
                || (schema instanceof Schema.OptionalOf optional && judgesInside(optional.value()));
    }

    /**
     * All that must be true of a variable.
     *
     * @param variable its name, or an expression without side effects
     */
    CodeBlock check(Value value, String variable, Spot spot) {
        CodeBlock present = present(value, variable, spot);
        if (isPrimitive(value)) {
            return present;
        }
        CodeBlock.Builder code = CodeBlock.builder();
        if (value.required()) {
            code.beginControlFlow("if ($L == null)", variable);
            add(code, CodeBlock.of("$T.required($L)", VIOLATION, spot.where()), spot, "");
            if (!present.isEmpty()) {
                code.nextControlFlow("else").add(present);
            }
            return code.endControlFlow().build();
        }
        if (present.isEmpty()) {
            return present;
        }
        if (value.constraints().size() == 1 && !holdsJudged(value.schema())) {
            Constraint only = value.constraints().get(0);
            CodeBlock broken = CodeBlock.of("$L != null && $L", variable, broken(only, value.schema(), variable));
            return judged(only, broken, spot);
        }
        return code.beginControlFlow("if ($L != null)", variable)
                .add(present)
                .endControlFlow()
                .build();
    }

    private static boolean judgesInside(Value value) {
        return judges(inside(value));
    }

    private static boolean isPrimitive(Value value) {
        return value.schema() instanceof Schema.Scalar scalar && scalar.kind().isPrimitive();
    }

    /** What must be true of a value that is not null. */
    private CodeBlock present(Value value, String variable, Spot spot) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Constraint constraint : value.constraints()) {
            code.add(judged(constraint, broken(constraint, value.schema(), variable), spot));
        }
        if (!holdsJudged(value.schema())) {
            return code.build();
        }
        if (value.schema() instanceof Schema.ListOf list) {
            code.add(elements(list, variable, spot));
        } else if (value.schema() instanceof Schema.MapOf map) {
            code.add(members(map, variable, spot));
        } else if (value.schema() instanceof Schema.OptionalOf optional) {
            String held = variable + "." + optional.kind().getter() + "()";
            boolean mayBeNull = optional.kind() == Schema.OptionalOf.Kind.CHANGE;
            code.beginControlFlow("if ($L.isPresent())", variable)
                    .add(
                            mayBeNull
                                    ? check(inside(optional.value()), held, spot)
                                    : present(optional.value(), held, spot))
                    .endControlFlow();
        }
        return code.build();
    }

    // for (int i = 0; i < tags.size(); i++) {
    //     String element = tags.get(i);
    //     ...
    // }
    private CodeBlock elements(Schema.ListOf list, String variable, Spot spot) {
        int depth = spot.indices().size();
        String index = index(depth);
        String each = element(depth);
        CodeBlock check = check(inside(list.element()), each, spot.element(CodeBlock.of("$L", index)));
        TypeName type = JavaTypes.of(list.element().schema());
        return switch (list.kind()) {
            case LIST ->
                CodeBlock.builder()
                        .beginControlFlow("for (int $1L = 0; $1L < $2L.size(); $1L++)", index, variable)
                        .addStatement("$T $L = $L.get($L)", type, each, variable, index)
                        .add(check)
                        .endControlFlow()
                        .build();
            case ARRAY ->
                CodeBlock.builder()
                        .beginControlFlow("for (int $1L = 0; $1L < $2L.length; $1L++)", index, variable)
                        .addStatement("$T $L = $L[$L]", type, each, variable, index)
                        .add(check)
                        .endControlFlow()
                        .build();
            case COLLECTION, SET ->
                CodeBlock.builder()
                        .addStatement("int $L = 0", index)
                        .beginControlFlow("for ($T $L : $L)", type, each, variable)
                        .add(check)
                        .addStatement("$L++", index)
                        .endControlFlow()
                        .build();
        };
    }

    // for (Map.Entry<String, Price> entry : prices.entrySet()) {
    //     String key = entry.getKey();
    //     Price element = entry.getValue();
    //     ...
    // }
    private CodeBlock members(Schema.MapOf map, String variable, Spot spot) {
        int depth = spot.indices().size();
        String entry = entry(depth);
        String key = key(depth);
        String each = element(depth);
        TypeName keyType = JavaTypes.of(map.key().schema());
        TypeName valueType = JavaTypes.of(map.value().schema());
        CodeBlock text = json.keyText(map.key().schema(), CodeBlock.of("$L", key));
        Spot member = spot.element(CodeBlock.of("$T.token($L)", VIOLATION, text));
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow(
                        "for ($T $L : $L.entrySet())",
                        ParameterizedTypeName.get(ClassName.get(Map.Entry.class), keyType, valueType),
                        entry,
                        variable)
                .addStatement("$T $L = $L.getKey()", keyType, key, entry)
                .add(check(inside(map.key()), key, member));
        if (judgesInside(map.value())) {
            code.addStatement("$T $L = $L.getValue()", valueType, each, entry)
                    .add(check(inside(map.value()), each, member));
        }
        return code.endControlFlow().build();
    }

    /** What stands inside a container is there, which its reader has seen to. */
    private static Value inside(Value value) {
        return new Value(value.schema(), false, value.constraints());
    }

    // if (amountCents < 1L) {
    //     found = found.and(Violation.min("/amount_cents", 1L));
    // }
    private static CodeBlock judged(Constraint constraint, CodeBlock broken, Spot spot) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if ($L)", broken);
        add(code, violation(constraint, spot), spot, constraint.message());
        return code.endControlFlow().build();
    }

    private static void add(CodeBlock.Builder code, CodeBlock violation, Spot spot, String message) {
        CodeBlock saying = message.isEmpty() ? CodeBlock.of("") : CodeBlock.of(".saying($S)", message);
        CodeBlock in = spot.in().isEmpty() ? CodeBlock.of("") : CodeBlock.of(".in($S)$L", spot.in(), spot.at());
        code.addStatement("found = found.and($L$L$L)", violation, saying, in);
    }

    private CodeBlock broken(Constraint constraint, Schema schema, String variable) {
        if (constraint instanceof Constraint.NotBlank) {
            return CodeBlock.of("!$T.notBlank($L)", CHECKS, variable);
        } else if (constraint instanceof Constraint.NotEmpty) {
            return CodeBlock.of(isArray(schema) ? "$L.length == 0" : "$L.isEmpty()", variable);
        } else if (constraint instanceof Constraint.Size size) {
            String sized = isArray(schema) ? variable + ".length" : variable;
            return size.max() == Integer.MAX_VALUE
                    ? CodeBlock.of("!$T.size($L, $L, Integer.MAX_VALUE)", CHECKS, sized, size.min())
                    : CodeBlock.of("!$T.size($L, $L, $L)", CHECKS, sized, size.min(), size.max());
        } else if (constraint instanceof Constraint.Min min) {
            return isInexact(schema)
                    ? CodeBlock.of("!$T.min($L, $L)", CHECKS, variable, literal(min.value()))
                    : CodeBlock.of("$L < $L", variable, literal(min.value()));
        } else if (constraint instanceof Constraint.Max max) {
            return isInexact(schema)
                    ? CodeBlock.of("!$T.max($L, $L)", CHECKS, variable, literal(max.value()))
                    : CodeBlock.of("$L > $L", variable, literal(max.value()));
        } else if (constraint instanceof Constraint.Positive) {
            return isBig(schema) ? CodeBlock.of("$L.signum() <= 0", variable) : CodeBlock.of("!($L > 0)", variable);
        } else if (constraint instanceof Constraint.Pattern pattern) {
            return CodeBlock.of("!$L.matcher($L).matches()", pattern(pattern.regexp()), variable);
        } else if (constraint instanceof Constraint.Email) {
            return CodeBlock.of("!$T.email($L)", CHECKS, variable);
        }
        throw new IllegalArgumentException("No check for " + constraint);
    }

    private static CodeBlock violation(Constraint constraint, Spot spot) {
        if (constraint instanceof Constraint.Size size) {
            return size.max() == Integer.MAX_VALUE
                    ? CodeBlock.of("$T.size($L, $L, Integer.MAX_VALUE)", VIOLATION, spot.where(), size.min())
                    : CodeBlock.of("$T.size($L, $L, $L)", VIOLATION, spot.where(), size.min(), size.max());
        } else if (constraint instanceof Constraint.Min min) {
            return CodeBlock.of("$T.min($L, $L)", VIOLATION, spot.where(), literal(min.value()));
        } else if (constraint instanceof Constraint.Max max) {
            return CodeBlock.of("$T.max($L, $L)", VIOLATION, spot.where(), literal(max.value()));
        } else if (constraint instanceof Constraint.Pattern pattern) {
            return CodeBlock.of("$T.pattern($L, $S)", VIOLATION, spot.where(), pattern.regexp());
        }
        return CodeBlock.of("$T.$L($L)", VIOLATION, factory(constraint), spot.where());
    }

    private static String factory(Constraint constraint) {
        if (constraint instanceof Constraint.NotBlank) {
            return "notBlank";
        } else if (constraint instanceof Constraint.NotEmpty) {
            return "notEmpty";
        }
        return constraint instanceof Constraint.Positive ? "positive" : "email";
    }

    private static String literal(long value) {
        return value == Long.MIN_VALUE ? "Long.MIN_VALUE" : value + "L";
    }

    private static boolean isArray(Schema schema) {
        return schema instanceof Schema.ListOf list && list.kind() == Schema.ListOf.Kind.ARRAY;
    }

    /** A long beyond 2^53 is no double, so that an operator would compare with another number. */
    private static boolean isInexact(Schema schema) {
        return isBig(schema)
                || (schema instanceof Schema.Scalar scalar
                        && scalar.kind().isNumber()
                        && !scalar.kind().isInteger());
    }

    private static boolean isBig(Schema schema) {
        return schema instanceof Schema.Scalar scalar
                && (scalar.kind() == ScalarKind.BIG_DECIMAL || scalar.kind() == ScalarKind.BIG_INTEGER);
    }

    private String pattern(String regexp) {
        return patterns.computeIfAbsent(
                regexp, unseen -> patterns.isEmpty() ? "PATTERN" : "PATTERN_" + (patterns.size() + 1));
    }
}
