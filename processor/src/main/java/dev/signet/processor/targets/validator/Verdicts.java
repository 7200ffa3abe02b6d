package dev.signet.processor.targets.validator;

import static dev.signet.processor.targets.java.RuntimeTypes.CHECKS;
import static dev.signet.processor.targets.java.RuntimeTypes.CUSTOM_CONSTRAINT;
import static dev.signet.processor.targets.java.RuntimeTypes.DECIMAL_BOUND;
import static dev.signet.processor.targets.java.RuntimeTypes.JUDGED_CONSTRAINT;
import static dev.signet.processor.targets.java.RuntimeTypes.MOMENTS;
import static dev.signet.processor.targets.java.RuntimeTypes.VIOLATION;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.AnnotationLiteral;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.targets.java.JavaTypes;
import dev.signet.processor.targets.validator.pattern.PatternMethods;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** When a constraint is broken, and what is told then. One instance serves one class, whose constants it keeps. */
final class Verdicts {
    private static final BigDecimal LEAST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    /** The name that generated code has for what constraints ask the application for. */
    static final String CONTEXT = "context";

    /** Broken by no value, or by each: the bound is beyond all that the type can hold. */
    static final CodeBlock NEVER = CodeBlock.of("false");

    private static final CodeBlock ALWAYS = CodeBlock.of("true");

    private final Map<CodeBlock, FieldSpec> constants = new LinkedHashMap<>();
    private final PatternMethods patterns;
    private final AnnotationClasses annotations = new AnnotationClasses();
    private final WireNames names;

    /**
     * The verdicts of a class.
     *
     * @param methods the names of its own methods
     */
    Verdicts(Contract contract, Collection<String> methods) {
        this.patterns = new PatternMethods(methods);
        this.names = new WireNames(contract);
    }

    /** The annotations that the constants so far are made with. */
    List<TypeSpec> annotations() {
        return annotations.all();
    }

    /** The constants that the verdicts so far refer to. */
    List<FieldSpec> constants() {
        return Stream.concat(constants.values().stream(), patterns.fields().stream())
                .toList();
    }

    /** The methods that the verdicts so far call. */
    List<MethodSpec> methods() {
        return patterns.methods();
    }

    /** Whether the verdict needs the time, or a validator. */
    static boolean asksContext(Constraint constraint) {
        return constraint
                .parts()
                .anyMatch(part -> part instanceof Constraint.Time || part instanceof Constraint.Custom);
    }

    /** An expression that is true of a value that is there and breaks the constraint; empty where every value does. */
    CodeBlock broken(Constraint constraint, Schema schema, String value) {
        // What is no String may be one that changes; each verdict is of what it says now.
        boolean isSequence = isOf(schema, ScalarKind.CHAR_SEQUENCE);
        String variable = isSequence && !(constraint instanceof Constraint.Single) ? value + ".toString()" : value;
        if (constraint instanceof Constraint.NotNull) {
            return NEVER; // what is there is there
        } else if (constraint instanceof Constraint.Null) {
            return CodeBlock.of("");
        } else if (constraint instanceof Constraint.Assert truth) {
            return CodeBlock.of(truth.expected() ? "!$L" : "$L", variable);
        } else if (constraint instanceof Constraint.NotBlank) {
            return CodeBlock.of("!$T.notBlank($L)", CHECKS, variable);
        } else if (constraint instanceof Constraint.NotEmpty) {
            return CodeBlock.of(
                    isArray(schema) || isOf(schema, ScalarKind.CHARS) ? "$L.length == 0" : "$L.isEmpty()", variable);
        } else if (constraint instanceof Constraint.Size size) {
            String sized = isArray(schema) ? variable + ".length" : variable;
            return CodeBlock.of("!$T.size($L, $L, $L)", CHECKS, sized, size.min(), limit(size.max()));
        } else if (constraint instanceof Constraint.Digits digits) {
            return CodeBlock.of("!$T.digits($L, $L, $L)", CHECKS, variable, digits.integer(), digits.fraction());
        } else if (constraint instanceof Constraint.Pattern pattern) {
            return mismatch(pattern, variable);
        } else if (constraint instanceof Constraint.Email email) {
            CodeBlock address = CodeBlock.of("!$T.email($L)", CHECKS, variable);
            return email.pattern()
                    .map(pattern -> CodeBlock.of("$L || $L", address, mismatch(pattern, variable)))
                    .orElse(address);
        } else if (constraint instanceof Constraint.Time time) {
            return CodeBlock.of("$T.compared($L, $L.clock()) $L 0", MOMENTS, variable, CONTEXT, operator(time.kind()));
        } else if (constraint instanceof Constraint.Single single) {
            return any(single, schema, variable);
        } else if (constraint instanceof Constraint.Custom custom) {
            return refused(constant(custom, names.of(schema)), value);
        }
        ScalarKind kind = ((Schema.Scalar) schema).kind();
        return kind.isNumber() ? outside(constraint, kind, variable) : outside(constraint, variable);
    }

    private static CodeBlock refused(String constant, String variable) {
        return CodeBlock.of("!$L.keeps($L, $L)", CONTEXT, constant, variable);
    }

    /** The same of what is judged together. All of it is there, so that only its author's constraints are to ask. */
    CodeBlock broken(Constraint.Single single, Together together, String variable) {
        return customs(single.parts())
                .map(part -> refused(constant(part, together.places(names)), variable))
                .collect(CodeBlock.joining(" || "));
    }

    static Stream<Constraint.Custom> customs(Stream<Constraint> constraints) {
        return constraints.filter(Constraint.Custom.class::isInstance).map(Constraint.Custom.class::cast);
    }

    private CodeBlock any(Constraint.Single single, Schema schema, String variable) {
        List<CodeBlock> broken = single.parts()
                .map(part -> broken(part, schema, variable))
                .filter(each -> !each.equals(NEVER))
                .toList();
        if (broken.stream().anyMatch(CodeBlock::isEmpty)) {
            return CodeBlock.of("");
        }
        return broken.isEmpty() ? NEVER : CodeBlock.join(broken, " || ");
    }

    private static String operator(Constraint.Time.Kind kind) {
        return switch (kind) {
            case PAST -> ">=";
            case PAST_OR_PRESENT -> ">";
            case FUTURE -> "<=";
            case FUTURE_OR_PRESENT -> "<";
        };
    }

    private CodeBlock mismatch(Constraint.Pattern pattern, String variable) {
        return CodeBlock.of("!$L", patterns.matches(pattern.regexp(), pattern.flags(), variable));
    }

    // !BOUND.keeps(price)
    private CodeBlock outside(Constraint constraint, String text) {
        Stream<CodeBlock> least = constraint.least().stream()
                .map(bound -> CodeBlock.of("$T.least($S, $L)", DECIMAL_BOUND, bound.value(), bound.inclusive()));
        Stream<CodeBlock> most = constraint.most().stream()
                .map(bound -> CodeBlock.of("$T.most($S, $L)", DECIMAL_BOUND, bound.value(), bound.inclusive()));
        return Stream.concat(least, most)
                .map(bound -> CodeBlock.of("!$L.keeps($L)", constant("BOUND", DECIMAL_BOUND, bound), text))
                .collect(CodeBlock.joining(" || "));
    }

    private CodeBlock outside(Constraint constraint, ScalarKind kind, String variable) {
        List<CodeBlock> ends = new ArrayList<>();
        constraint.least().ifPresent(least -> ends.add(beyond(kind, variable, least, true)));
        constraint.most().ifPresent(most -> ends.add(beyond(kind, variable, most, false)));
        return CodeBlock.join(ends, " || ");
    }

    private CodeBlock beyond(ScalarKind kind, String variable, Constraint.Bound bound, boolean lower) {
        if (kind == ScalarKind.BIG_DECIMAL) {
            return compared(variable, BigDecimal.class, bound, lower);
        } else if (kind == ScalarKind.BIG_INTEGER) {
            return compared(variable, BigInteger.class, whole(bound, lower), lower);
        }
        return kind.isInteger()
                ? integer(variable, whole(bound, lower), lower)
                : floating(kind, variable, bound, lower);
    }

    // price.signum() <= 0
    // price.compareTo(BOUND) < 0
    private CodeBlock compared(String variable, Class<?> type, Constraint.Bound bound, boolean lower) {
        String operator = operator(bound.inclusive(), lower);
        if (bound.value().signum() == 0) {
            return CodeBlock.of("$L.signum() $L 0", variable, operator);
        }
        String text = bound.value().toString();
        String name = constant("BOUND", type, CodeBlock.of("new $T($S)", type, text));
        return CodeBlock.of("$L.compareTo($L) $L 0", variable, name, operator);
    }

    // quantity < 1L
    private static CodeBlock integer(String variable, Constraint.Bound bound, boolean lower) {
        boolean below = bound.value().compareTo(LEAST_LONG) < 0;
        if (below || bound.value().compareTo(GREATEST_LONG) > 0) {
            return below == lower ? NEVER : ALWAYS;
        }
        long limit = bound.value().longValueExact();
        return CodeBlock.of(
                "$L $L $L",
                variable,
                operator(bound.inclusive(), lower),
                limit == Long.MIN_VALUE ? "Long.MIN_VALUE" : limit + "L");
    }

    // !(weight >= 0.5)
    //
    // The bound may be no double. The double next to it then stands for it, since a double is compared by the shortest
    // number that means it, as Double.toString has it: 0.1f is 0.1. NaN is on no side of any bound.
    private static CodeBlock floating(ScalarKind kind, String variable, Constraint.Bound bound, boolean lower) {
        boolean single = kind.boxed() == ScalarKind.FLOAT;
        double limit = single ? bound.value().floatValue() : bound.value().doubleValue();
        if (Double.isInfinite(limit)) {
            String infinity = single ? "Float.POSITIVE_INFINITY" : "Double.POSITIVE_INFINITY";
            String beyond = (lower ? ">" : "<") + ((limit < 0) == lower ? "" : "=");
            return CodeBlock.of("!($L $L $L$L)", variable, beyond, limit < 0 ? "-" : "", infinity);
        }
        String literal = single ? Float.toString((float) limit) : Double.toString(limit);
        int compared = new BigDecimal(literal).compareTo(bound.value());
        boolean inside = compared == 0 ? bound.inclusive() : (compared > 0) == lower;
        String operator = (lower ? ">" : "<") + (inside ? "=" : "");
        return CodeBlock.of("!($L $L $L$L)", variable, operator, limit == 0 ? "0.0" : literal, single ? "f" : "");
    }

    /** How a value compares with a bound that it breaks. */
    private static String operator(boolean inclusive, boolean lower) {
        return (lower ? "<" : ">") + (inclusive ? "" : "=");
    }

    /** The same bound among whole numbers. */
    private static Constraint.Bound whole(Constraint.Bound bound, boolean lower) {
        BigDecimal rounded = bound.value().setScale(0, lower ? RoundingMode.CEILING : RoundingMode.FLOOR);
        return new Constraint.Bound(rounded, bound.inclusive() || rounded.compareTo(bound.value()) != 0);
    }

    // Violation.size("/title", 0, 200)
    CodeBlock violation(Constraint constraint, Spot spot) {
        CodeBlock where = spot.where();
        if (constraint instanceof Constraint.Null) {
            return CodeBlock.of("$T.isNull($L)", VIOLATION, where);
        } else if (constraint instanceof Constraint.Size size) {
            return CodeBlock.of("$T.size($L, $L, $L)", VIOLATION, where, size.min(), limit(size.max()));
        } else if (constraint instanceof Constraint.Min min) {
            return CodeBlock.of("$T.min($L, $L)", VIOLATION, where, literal(min.value()));
        } else if (constraint instanceof Constraint.Max max) {
            return CodeBlock.of("$T.max($L, $L)", VIOLATION, where, literal(max.value()));
        } else if (constraint instanceof Constraint.DecimalMin min) {
            return CodeBlock.of("$T.decimalMin($L, $S, $L)", VIOLATION, where, min.value(), min.inclusive());
        } else if (constraint instanceof Constraint.DecimalMax max) {
            return CodeBlock.of("$T.decimalMax($L, $S, $L)", VIOLATION, where, max.value(), max.inclusive());
        } else if (constraint instanceof Constraint.Digits digits) {
            return CodeBlock.of("$T.digits($L, $L, $L)", VIOLATION, where, digits.integer(), digits.fraction());
        } else if (constraint instanceof Constraint.Pattern pattern) {
            return CodeBlock.of("$T.pattern($L, $S)", VIOLATION, where, pattern.regexp());
        } else if (constraint instanceof Constraint.Single single) {
            return CodeBlock.of("$L.violation($L)", constant(single.annotation()), where);
        }
        return CodeBlock.of("$T.$L($L)", VIOLATION, factory(constraint.label()), where);
    }

    /** {@code notBlank} for {@code @NotBlank}. */
    private static String factory(String label) {
        return Character.toLowerCase(label.charAt(1)) + label.substring(2);
    }

    private static String limit(int max) {
        return max == Integer.MAX_VALUE ? "Integer.MAX_VALUE" : String.valueOf(max);
    }

    private static String literal(long value) {
        return value == Long.MIN_VALUE ? "Long.MIN_VALUE" : value + "L";
    }

    private static boolean isArray(Schema schema) {
        return (schema instanceof Schema.ListOf list && list.kind() == Schema.ListOf.Kind.ARRAY)
                || isOf(schema, ScalarKind.BYTES);
    }

    private static boolean isOf(Schema schema, ScalarKind kind) {
        return schema instanceof Schema.Scalar scalar && scalar.kind() == kind;
    }

    // private static final Violation AMOUNT_CENTS_MIN = Violation.min("/amount_cents", 1L);
    //
    // What is told of a place without an index is always the same. It is made once, and short code for what happens
    // seldom lets the JIT compiler inline what happens always.
    /** The constant that holds a violation. */
    String constant(String kind, CodeBlock violation, Spot spot) {
        return constant(upperSnake(spot.token().orElse("whole") + "_" + kind), VIOLATION, violation);
    }

    private static String upperSnake(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").replaceAll("[^A-Za-z0-9]+", "_");
        return (Character.isDigit(words.charAt(0)) ? "_" : "") + words.toUpperCase(Locale.ROOT);
    }

    // context.judge(EVEN, count, "/count")
    /** All that a validator says of a variable. */
    CodeBlock said(Constraint.Custom constraint, Schema schema, String variable, Spot spot) {
        if (spot.together().isPresent()) {
            CodeBlock places = spot.together().get().places(names);
            return CodeBlock.of(
                    "$L.judge($L, $L)",
                    CONTEXT,
                    constant(constraint, CodeBlock.of("$L$L", names.of(schema), places)),
                    variable);
        }
        CodeBlock in = spot.in().isEmpty() ? CodeBlock.of("") : CodeBlock.of("$S, ", spot.in());
        CodeBlock at = spot.in().isEmpty() || spot.indices().isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(", $L", spot.indices().get(0));
        return CodeBlock.of(
                "$L.judge($L, $L, $L$L$L)",
                CONTEXT,
                constant(constraint, names.of(schema)),
                variable,
                in,
                spot.where(),
                at);
    }

    // context.judge(IN_ORDER, arguments)
    /** The same of what is judged together. */
    CodeBlock said(Constraint.Custom constraint, Together together, String variable) {
        return CodeBlock.of("$L.judge($L, $L)", CONTEXT, constant(constraint, together.places(names)), variable);
    }

    private String constant(Constraint.Custom constraint, CodeBlock places) {
        AnnotationLiteral annotation = constraint.annotation();
        ClassName validator = JavaTypes.of(constraint.judge().validator());
        CodeBlock maker = constraint.judge().isMade() ? CodeBlock.of(",$W$T::new", validator) : CodeBlock.of("");
        CodeBlock value = CodeBlock.of(
                "$L$Z.judgedBy($L,$W$T.class$L)$L",
                CustomConstants.constraint(annotation),
                annotations.instance(annotation),
                validator,
                maker,
                places);
        return constant(CustomConstants.name(annotation), JUDGED_CONSTRAINT, value);
    }

    private String constant(AnnotationLiteral annotation) {
        return constant(CustomConstants.name(annotation), CUSTOM_CONSTRAINT, CustomConstants.constraint(annotation));
    }

    /** The name of a constant of the class: {@code BOUND}, {@code BOUND_2}. */
    private String constant(String stem, Type type, CodeBlock value) {
        return constant(stem, TypeName.get(type), value);
    }

    private String constant(String stem, TypeName type, CodeBlock value) {
        return constants
                .computeIfAbsent(value, unseen -> FieldSpec.builder(
                                type, name(stem), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(unseen)
                        .build())
                .name();
    }

    private String name(String stem) {
        long before = constants.values().stream()
                .filter(field -> field.name().matches(stem + "(?:_\\d+)?"))
                .count();
        return before == 0 ? stem : stem + "_" + (before + 1);
    }
}
