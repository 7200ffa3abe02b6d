package dev.signet.processor.targets.validator;

import static dev.signet.processor.targets.java.RuntimeTypes.VALIDATION_CONTEXT;
import static dev.signet.processor.targets.java.RuntimeTypes.VIOLATIONS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.signet.processor.model.Argument;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Input;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.ParameterBean;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.Value;
import dev.signet.processor.targets.java.JavaTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The validator of a contract: of the arguments of its operations, and of what they return. */
public final class OperationsValidator {
    private final Contract contract;
    private final Judged judged;
    private final ConstraintChecks checks;
    private final Cascade cascade;
    private final Stages stages;

    // Found out once: every operation asks, and the answer is in all of them.
    private final boolean asksContext;

    public OperationsValidator(Contract contract) {
        this.contract = contract;
        this.judged = new Judged(contract);
        this.checks = new ConstraintChecks(
                contract,
                contract.operations().stream()
                        .flatMap(operation ->
                                Stream.of(operation.name(), wholeMethod(operation), answerMethod(operation)))
                        .toList());
        this.cascade = new Cascade(contract, Optional.empty());
        this.stages = new Stages(contract);
        this.asksContext = anyAsksContext();
    }

    /** Whether no operation takes or answers anything to judge. */
    boolean isEmpty() {
        return contract.operations().stream()
                .allMatch(operation -> arguments(operation).isEmpty()
                        && whole(operation).isEmpty()
                        && answer(operation).isEmpty());
    }

    void addTo(TypeSpec.Builder validator) {
        for (Operation operation : contract.operations()) {
            if (!arguments(operation).isEmpty()) {
                validator.addMethod(ofArguments(operation));
            }
            if (!whole(operation).isEmpty()) {
                validator.addMethod(ofWhole(operation));
            }
            answer(operation).ifPresent(value -> validator.addMethod(ofAnswer(operation, value)));
        }
        validator.addFields(checks.constants()).addMethods(checks.methods()).addTypes(checks.annotations());
    }

    /**
     * The arguments of an operation on which something is to check, in order. Of a body that is what its parameter says:
     * the objects in it were judged when they were read.
     */
    public List<Input> arguments(Operation operation) {
        return operation.inputs().stream()
                .filter(input -> ConstraintChecks.judges(stages.first(withoutRequired(input))))
                .toList();
    }

    /** The arguments on which something is to check when all of them are fine; all, where it is on them together. */
    public List<Argument> whole(Operation operation) {
        Stream<Input> oneByOne =
                operation.inputs().stream().filter(input -> ConstraintChecks.judges(stages.second(input.value())));
        Stream<Argument> together =
                operation.crossParameter().isEmpty() ? Stream.empty() : operation.arguments().stream();
        return Stream.<Stream<? extends Argument>>of(together, oneByOne, judgedBeans(operation))
                .<Argument>flatMap(arguments -> arguments)
                .distinct()
                .toList();
    }

    private static Stream<ParameterBean> judgedBeans(Operation operation) {
        return operation.beans().stream().filter(bean -> !bean.invariants().isEmpty());
    }

    /** The name of the method that does that. */
    public static String wholeMethod(Operation operation) {
        return operation.name() + "Whole";
    }

    /** Whether doing that asks the application for anything. */
    public boolean wholeAsksContext(Operation operation) {
        return togetherAsksContext(operation)
                || operation.inputs().stream()
                        .anyMatch(input -> ConstraintChecks.asksContext(stages.second(input.value())));
    }

    private static boolean togetherAsksContext(Operation operation) {
        Stream<Constraint> onBeans = judgedBeans(operation).flatMap(bean -> bean.invariants().constraints().stream());
        return Stream.concat(operation.crossParameter().stream(), onBeans).anyMatch(Verdicts::asksContext)
                || judgedBeans(operation)
                        .flatMap(bean -> bean.invariants().getters().stream())
                        .anyMatch(getter -> ConstraintChecks.asksContext(getter.value()));
    }

    /** Whether judging the arguments of an operation asks the application for anything, as the time. */
    public boolean argumentsAskContext(Operation operation) {
        return arguments(operation).stream()
                .anyMatch(input -> ConstraintChecks.asksContext(stages.first(input.value())));
    }

    /** What an operation answers, if something of it is to judge; one item of what is answered item by item. */
    public Optional<Value> answer(Operation operation) {
        boolean items = operation.success().delivery().isStreamed();
        return operation
                .success()
                .body()
                .map(value -> items ? ((Schema.ListOf) value.schema()).element() : value)
                .filter(judged::judges);
    }

    /** The name of the method that judges an operation's answer. */
    public static String answerMethod(Operation operation) {
        return operation.name() + "Answer";
    }

    /** Whether judging anything of this contract asks the application for anything, as the time. */
    public boolean asksContext() {
        return asksContext;
    }

    private boolean anyAsksContext() {
        return contract.operations().stream()
                .anyMatch(operation -> togetherAsksContext(operation)
                        || operation.inputs().stream().anyMatch(input -> judged.asksContext(input.value()))
                        || answer(operation).filter(judged::asksContext).isPresent());
    }

    /** Whether judging what an operation answers asks the application for anything. */
    public boolean answerAsksContext(Operation operation) {
        return answer(operation).filter(judged::asksContext).isPresent();
    }

    /** Whether an argument is there is known before it is a value. */
    private static Value withoutRequired(Input input) {
        return new Value(input.value().schema(), false, input.value().constraints());
    }

    private MethodSpec ofArguments(Operation operation) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(operation.name())
                .addModifiers(Modifier.STATIC)
                .returns(VIOLATIONS)
                .addStatement("$1T found = $1T.NONE", VIOLATIONS);
        NameAllocator names = ConstraintChecks.names();
        for (Input input : arguments(operation)) {
            String name = names.newName(input.javaName());
            method.addParameter(TypeValidator.parameter(input.value().schema(), name));
            method.addCode(checks.check(stages.first(withoutRequired(input)), name, Spot.of(input)));
        }
        if (argumentsAskContext(operation)) {
            method.addParameter(VALIDATION_CONTEXT, Verdicts.CONTEXT);
        }
        return method.addStatement("return found").build();
    }

    // static Violations sendWhole(@Nullable LocalDate day, @Nullable List<Parcel> parcels, ValidationContext context) {
    //     Violations found = Violations.NONE;
    //     found = found.and(context.judge(DISTINCT, parcels, ""));
    //     Object[] arguments = {day, parcels};
    //     found = found.and(context.judge(IN_TIME, arguments));
    //     return found;
    // }
    private MethodSpec ofWhole(Operation operation) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(wholeMethod(operation))
                .addJavadoc("Judges what arguments hold together, when all in them is fine.")
                .addModifiers(Modifier.STATIC)
                .returns(VIOLATIONS)
                .addStatement("$1T found = $1T.NONE", VIOLATIONS);
        NameAllocator names = ConstraintChecks.names();
        for (Argument argument : whole(operation)) {
            String name = names.newName(argument.javaName(), argument);
            if (argument instanceof Input input) {
                method.addParameter(TypeValidator.parameter(input.value().schema(), name));
                method.addCode(checks.check(stages.second(input.value()), name, Spot.of(input)));
            } else {
                method.addParameter(JavaTypes.of(argument), name);
            }
            if (argument instanceof ParameterBean bean) {
                method.addCode(ofBean(bean, name, names));
            }
        }
        if (!operation.crossParameter().isEmpty()) {
            method.addCode(together(operation, names));
        }
        if (wholeAsksContext(operation)) {
            method.addParameter(VALIDATION_CONTEXT, Verdicts.CONTEXT);
        }
        return method.addStatement("return found").build();
    }

    // static Violations issueAnswer(@Nullable Refund answer) {
    //     Violations found = Violations.NONE;
    //     if (answer == null) {
    //         found = found.and(Violation.required(""));
    //     }
    //     if (answer != null) {
    //         found = found.and(RefundValidator.validate(answer));
    //     }
    //     return found;
    // }
    private MethodSpec ofAnswer(Operation operation, Value value) {
        Schema schema = value.schema();
        MethodSpec.Builder method = MethodSpec.methodBuilder(answerMethod(operation))
                .addJavadoc("What the operation returned, before it is sent.")
                .addModifiers(Modifier.STATIC)
                .returns(VIOLATIONS)
                .addParameter(TypeValidator.parameter(schema, "answer"))
                .addStatement("$1T found = $1T.NONE", VIOLATIONS)
                .addCode(checks.check(value, "answer", Spot.body()));
        if (cascade.reaches(schema)) {
            method.addCode(cascade.of(schema, "answer", ""));
        }
        if (judged.asksContext(value)) {
            method.addParameter(VALIDATION_CONTEXT, Verdicts.CONTEXT);
        }
        return method.addStatement("return found").build();
    }

    // boolean ordered = span.isOrdered();
    // if (!ordered) {
    //     found = found.and(FROM_ASSERT_TRUE);
    // }
    // found = found.and(context.judge(IN_TIME, span));
    private CodeBlock ofBean(ParameterBean bean, String variable, NameAllocator names) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Property getter : bean.invariants().getters()) {
            String told = names.newName(getter.javaName());
            Spot spot = bean.parameter(getter.javaName())
                    .map(Spot::of)
                    .orElseGet(() -> Together.of(bean, getter.javaName()).spot());
            code.addStatement(
                            "$T $L = $L.$L()",
                            JavaTypes.of(getter.value().schema()),
                            told,
                            variable,
                            getter.reader().orElseThrow().name())
                    .add(checks.check(getter.value(), told, spot));
        }
        return code.add(checks.check(bean.invariants().constraints(), Together.of(bean), variable))
                .build();
    }

    private CodeBlock together(Operation operation, NameAllocator names) {
        String arguments = names.newName("arguments");
        CodeBlock values = operation.arguments().stream()
                .map(argument -> CodeBlock.of("$L", names.get(argument)))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.builder()
                .addStatement("$T[] $L = {$L}", Object.class, arguments, values)
                .add(checks.check(operation.crossParameter(), Together.of(operation), arguments))
                .build();
    }
}
