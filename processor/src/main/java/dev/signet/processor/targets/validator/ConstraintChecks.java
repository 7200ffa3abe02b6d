package dev.signet.processor.targets.validator;

import static dev.signet.processor.targets.java.RuntimeTypes.VIOLATION;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Value;
import dev.signet.processor.targets.java.JavaTypes;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Constraints to {@code if} statements that add to {@code found}. One instance serves one class, whose patterns it keeps. */
final class ConstraintChecks {
    private static final String INDICES = "ijklmn";

    private final Verdicts verdicts;
    private final JsonExpressions json;

    /**
     * The checks of a class.
     *
     * @param methods the names of its own methods
     */
    ConstraintChecks(Contract contract, Collection<String> methods) {
        this.verdicts = new Verdicts(contract, methods);
        this.json = new JsonExpressions(contract, names());
    }

    /** The names that the checks use themselves, so that no component or parameter may have them. */
    static NameAllocator names() {
        NameAllocator names = new NameAllocator();
        names.newName("found");
        names.newName("value");
        names.newName("here");
        names.newName("above");
        names.newName(Verdicts.CONTEXT);
        for (int depth = 0; depth < INDICES.length(); depth++) {
            names.newName(index(depth));
            names.newName(element(depth));
            names.newName(entry(depth));
            names.newName(key(depth));
        }
        return names;
    }

    static String index(int depth) {
        return String.valueOf(INDICES.charAt(depth));
    }

    static String element(int depth) {
        return numbered("element", depth);
    }

    static String entry(int depth) {
        return numbered("entry", depth);
    }

    static String key(int depth) {
        return numbered("key", depth);
    }

    private static String numbered(String name, int depth) {
        return depth == 0 ? name : name + (depth + 1);
    }

    /** The constants that the checks so far refer to. */
    List<FieldSpec> constants() {
        return verdicts.constants();
    }

    /** The annotations that the constants so far are made with. */
    List<TypeSpec> annotations() {
        return verdicts.annotations();
    }

    /** The methods that the checks so far call. */
    List<MethodSpec> methods() {
        return verdicts.methods();
    }

    /** Whether {@link #check} asks the application for anything, as the time. */
    static boolean asksContext(Value value) {
        return value.constraints().stream().anyMatch(Verdicts::asksContext) || holdsAsking(value.schema());
    }

    private static boolean holdsAsking(Schema schema) {
        if (schema instanceof Schema.MapOf map) {
            return asksContext(map.key()) || asksContext(map.value());
        }
        return (schema instanceof Schema.ListOf list && asksContext(list.element()))
                || (schema instanceof Schema.OptionalOf optional && asksContext(optional.value()));
    }

    /** Whether {@link #check} would emit anything. */
    static boolean judges(Value value) {
        return (value.required() && !isPrimitive(value))
                || value.constraints().stream().anyMatch(constraint -> !(constraint instanceof Constraint.NotNull))
                || holdsJudged(value.schema());
    }

    private static boolean holdsJudged(Schema schema) {
        if (schema instanceof Schema.MapOf map) {
            return judges(insideAsKey(map.key())) || judgesInside(map.value());
        }
        return (schema instanceof Schema.ListOf list && judgesInside(list.element()))
                || (schema instanceof Schema.OptionalOf optional && judges(held(optional)));
    }

    /**
     * All that must be true of a variable.
     *
     * @param variable its name, or an expression without side effects
     */
    CodeBlock check(Value value, String variable, Spot spot) {
        CodeBlock customs = customs(value, variable, spot);
        if (value.required() && !isPrimitive(value)) {
            CodeBlock present = present(value, variable, spot);
            CodeBlock.Builder code = CodeBlock.builder()
                    .beginControlFlow("if ($L == null)", variable)
                    .add(missing(value, spot));
            if (!present.isEmpty() || !customs.isEmpty()) {
                code.nextControlFlow("else").add(present).add(customs);
            }
            return code.endControlFlow().build();
        }
        // A validator is asked of null, too (Jakarta Validation 3.1, 3.4).
        return CodeBlock.builder()
                .add(ifPresent(withoutCustoms(value), variable, spot))
                .add(customs)
                .build();
    }

    /** What stands inside a container: where there is nothing, it could not be read. */
    private CodeBlock checkInside(Value value, String variable, Spot spot) {
        CodeBlock customs = customs(value, variable, spot);
        if (customs.isEmpty() || isPrimitive(value) || value.required()) {
            return check(value, variable, spot);
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L != null)", variable)
                .add(present(value, variable, spot))
                .add(customs)
                .endControlFlow()
                .build();
    }

    // found = found.and(context.judge(EVEN, count, "/count"));
    private CodeBlock customs(Value value, String variable, Spot spot) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Constraint constraint : value.constraints()) {
            if (constraint instanceof Constraint.Custom custom) {
                code.addStatement("found = found.and($L)", verdicts.said(custom, value.schema(), variable, spot));
            }
        }
        return code.build();
    }

    // found = found.and(context.judge(IN_ORDER, arguments));
    // if (!context.keeps(SAME_YEAR, arguments) || !context.keeps(SAME_MONTH, arguments)) {
    //     found = found.and(FROM_SAME_PERIOD);
    // }
    /** What must be true of several that a variable holds. */
    CodeBlock check(List<Constraint> constraints, Together together, String variable) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Constraint constraint : constraints) {
            if (constraint instanceof Constraint.Custom custom) {
                code.addStatement("found = found.and($L)", verdicts.said(custom, together, variable));
            } else if (constraint instanceof Constraint.Single single) {
                code.add(judged(single, verdicts.broken(single, together, variable), together.spot()));
            }
        }
        return code.build();
    }

    private static Value withoutCustoms(Value value) {
        List<Constraint> others = value.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Custom))
                .toList();
        return new Value(value.schema(), value.required(), others);
    }

    private CodeBlock ifPresent(Value value, String variable, Spot spot) {
        CodeBlock present = present(value, variable, spot);
        if (present.isEmpty() || isPrimitive(value)) {
            return present;
        }
        CodeBlock.Builder code = CodeBlock.builder();
        List<Constraint> ofWhatIsThere = value.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.NotNull))
                .toList();
        if (ofWhatIsThere.size() == 1 && !holdsJudged(value.schema())) {
            Constraint only = ofWhatIsThere.get(0);
            CodeBlock broken = verdicts.broken(only, value.schema(), variable);
            CodeBlock there = CodeBlock.of("$L != null", variable);
            return broken.equals(Verdicts.NEVER)
                    ? CodeBlock.of("")
                    : judged(only, broken.isEmpty() ? there : CodeBlock.of("$L && $L", there, grouped(broken)), spot);
        }
        return code.beginControlFlow("if ($L != null)", variable)
                .add(present)
                .endControlFlow()
                .build();
    }

    /** That nothing is there: a word of its own, unless another constraint says it in one word with the rest. */
    private CodeBlock missing(Value value, Spot spot) {
        CodeBlock.Builder code = CodeBlock.builder();
        List<Constraint> saying = value.constraints().stream()
                .filter(constraint -> constraint instanceof Constraint.Single single && single.requires())
                .toList();
        saying.forEach(constraint -> add(code, constraint.code(), verdicts.violation(constraint, spot), spot, ""));
        if (saying.isEmpty()) {
            add(
                    code,
                    "required",
                    CodeBlock.of("$T.required($L)", VIOLATION, spot.where()),
                    spot,
                    value.missingMessage());
        }
        return code.build();
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
        for (Constraint constraint : withoutCustoms(value).constraints()) {
            code.add(judged(constraint, verdicts.broken(constraint, value.schema(), variable), spot));
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
            code.beginControlFlow("if ($L.isPresent())", variable)
                    .add(
                            mayHoldNull(optional)
                                    ? check(held(optional), held, spot)
                                    : present(held(optional), held, spot))
                    .add(mayHoldNull(optional) ? CodeBlock.of("") : customs(optional.value(), held, spot))
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
        CodeBlock check = checkInside(inside(list.element()), each, spot.element(CodeBlock.of("$L", index)));
        return elements(list, variable, index, each, check);
    }

    /** A loop over the elements, which are in the variable {@code each}. */
    static CodeBlock elements(Schema.ListOf list, String variable, String index, String each, CodeBlock body) {
        TypeName type = JavaTypes.of(list.element().schema());
        return switch (list.kind()) {
            case LIST ->
                CodeBlock.builder()
                        .beginControlFlow("for (int $1L = 0; $1L < $2L.size(); $1L++)", index, variable)
                        .addStatement("$T $L = $L.get($L)", type, each, variable, index)
                        .add(body)
                        .endControlFlow()
                        .build();
            case ARRAY ->
                CodeBlock.builder()
                        .beginControlFlow("for (int $1L = 0; $1L < $2L.length; $1L++)", index, variable)
                        .addStatement("$T $L = $L[$L]", type, each, variable, index)
                        .add(body)
                        .endControlFlow()
                        .build();
            case COLLECTION, SET ->
                CodeBlock.builder()
                        .addStatement("int $L = 0", index)
                        .beginControlFlow("for ($T $L : $L)", type, each, variable)
                        .add(body)
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
                .add(checkInside(insideAsKey(map.key()), key, member));
        if (judgesInside(map.value())) {
            code.addStatement("$T $L = $L.getValue()", valueType, each, entry)
                    .add(checkInside(inside(map.value()), each, member));
        }
        return code.endControlFlow().build();
    }

    /**
     * What stands inside a container is there, which its reader has seen to. A finished value may hold null all the same,
     * and is judged as its author asks.
     */
    private static Value inside(Value value) {
        return new Value(value.schema(), value.asked(), value.constraints());
    }

    private static Value held(Schema.OptionalOf optional) {
        Value held = optional.value();
        return mayHoldNull(optional) ? inside(held) : new Value(held.schema(), false, held.constraints());
    }

    private static boolean mayHoldNull(Schema.OptionalOf optional) {
        return optional.kind() == Schema.OptionalOf.Kind.CHANGE;
    }

    /** No reader makes a key that is null, and no pointer leads to one. */
    private static Value insideAsKey(Value key) {
        return new Value(key.schema(), false, key.constraints());
    }

    // if (amountCents < 1L) {
    //     found = found.and(AMOUNT_CENTS_MIN);
    // }
    private CodeBlock judged(Constraint constraint, CodeBlock broken, Spot spot) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (broken.equals(Verdicts.NEVER)) {
            return code.build();
        }
        if (broken.isEmpty()) {
            add(code, constraint.code(), verdicts.violation(constraint, spot), spot, ownWords(constraint));
            return code.build();
        }
        code.beginControlFlow("if ($L)", broken);
        add(code, constraint.code(), verdicts.violation(constraint, spot), spot, ownWords(constraint));
        return code.endControlFlow().build();
    }

    /** Words that a place gives to a constraint which has others by itself. */
    private static String ownWords(Constraint constraint) {
        return constraint instanceof Constraint.Single ? "" : constraint.message();
    }

    private static CodeBlock grouped(CodeBlock condition) {
        return condition.toString().contains(" || ") ? CodeBlock.of("($L)", condition) : condition;
    }

    private void add(CodeBlock.Builder code, String kind, CodeBlock violation, Spot spot, String message) {
        CodeBlock saying = message.isEmpty() ? CodeBlock.of("") : CodeBlock.of(".saying($S)", message);
        CodeBlock told = CodeBlock.of("$L$L$L", violation, saying, spot.circumstances());
        code.addStatement(
                "found = found.and($L)", spot.indices().isEmpty() ? verdicts.constant(kind, told, spot) : told);
    }
}
