package dev.signet.processor.targets.micronaut;

import static dev.signet.processor.targets.java.RuntimeTypes.ANSWERS;
import static dev.signet.processor.targets.java.RuntimeTypes.CONTENT_FAULT;
import static dev.signet.processor.targets.java.RuntimeTypes.ITEMS;
import static dev.signet.processor.targets.java.RuntimeTypes.JSON_WRITER;
import static dev.signet.processor.targets.java.RuntimeTypes.LATER;
import static dev.signet.processor.targets.java.RuntimeTypes.STORED;
import static dev.signet.processor.targets.java.RuntimeTypes.UNDECLARED;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.Argument;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Delivery;
import dev.signet.processor.model.MediaType;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.ProblemType;
import dev.signet.processor.model.RequestBody;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Success;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;
import dev.signet.processor.targets.validator.JsonExpressions;
import dev.signet.processor.targets.validator.OperationsValidator;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The method that calls the bean and turns what it returns or throws into the answer. */
final class AnswerMethod {
    private final Contract contract;
    private final Operation operation;
    private final OperationNames names;
    private final OperationsValidator validator;
    private final JsonExpressions json;
    private final LocationExpression location;
    private final ConditionStatements conditions;

    AnswerMethod(Contract contract, Operation operation, OperationNames names, OperationsValidator validator) {
        this.validator = validator;
        this.contract = contract;
        this.operation = operation;
        this.names = names;
        this.json = new JsonExpressions(contract, names.variables());
        this.location = new LocationExpression(contract, operation, names, json);
        this.conditions = new ConditionStatements(contract, operation, names);
    }

    // private HttpResponse<byte[]> answerIssue(String customerId, CreateRefund refund) {
    //     try {
    //         ...
    //     } catch (CustomerNotFound problem) {
    //         return Answers.problem(404, "/problems/customer-not-found", "Customer not found", problem);
    //     } catch (Throwable undeclared) {
    //         throw new UndeclaredException("RefundsApi.issue", undeclared);
    //     }
    // }
    MethodSpec method() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.answerMethod())
                .addModifiers(Modifier.PRIVATE)
                .returns(isLater() ? MicronautTypes.LATER_RESPONSE : MicronautTypes.RESPONSE);
        if (contract.version(operation).isPresent()) {
            method.addParameter(MicronautTypes.REQUEST, names.variable("request"));
        }
        if (operation.success().content().types().size() > 1) {
            method.addParameter(String.class, names.variable("type"));
        }
        for (Argument argument : operation.arguments()) {
            method.addParameter(JavaTypes.of(argument), names.variable(argument));
        }
        for (Parameter parameter : names.locating()) {
            method.addParameter(JavaTypes.of(parameter), names.variable(parameter));
        }
        return method.addCode(isLater() ? later() : answer(call())).build();
    }

    private boolean isLater() {
        return operation.success().delivery() != Delivery.NOW;
    }

    private CodeBlock call() {
        return CodeBlock.of("$L.$L($L)", names.field("api"), operation.methodName(), names.arguments());
    }

    // return Later.answer(() -> api.find(isbn), outcome -> {
    //     try {
    //         Book answer = outcome.get();
    //         ...
    //     }
    // });
    private CodeBlock later() {
        Delivery delivery = operation.success().delivery();
        String outcome = names.variable("outcome");
        return CodeBlock.builder()
                .add(
                        "return $T.$L(() -> $L, $L -> {\n$>",
                        LATER,
                        delivery.isStreamed() ? "items" : "answer",
                        delivery == Delivery.FLOW
                                ? CodeBlock.of("$T.toPublisher($L)", MicronautTypes.FLOW_ADAPTERS, call())
                                : call(),
                        outcome)
                .add(answer(CodeBlock.of("$L.get()", outcome)))
                .add("$<});\n")
                .build();
    }

    private CodeBlock answer(CodeBlock result) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("try").add(success(result));
        code.add(conditions.failed());
        operation.problems().forEach(problem -> code.add(problem(problem)));
        operation.body().filter(RequestBody::isStreamed).ifPresent(body -> code.add(brokenContent()));
        return code.nextControlFlow("catch ($T $L)", Throwable.class, names.variable("undeclared"))
                .addStatement("throw new $T($S, $L)", UNDECLARED, names.label(), names.variable("undeclared"))
                .endControlFlow()
                .build();
    }

    /** What is wrong with content that is read while it arrives shows in the midst of the operation. */
    private CodeBlock brokenContent() {
        String variable = names.variable("problem");
        return CodeBlock.builder()
                .nextControlFlow("catch ($T $L)", CONTENT_FAULT, variable)
                .addStatement("throw $L", variable)
                .build();
    }

    private CodeBlock success(CodeBlock call) {
        Success success = operation.success();
        if (success.body().isEmpty()) {
            CodeBlock.Builder code = CodeBlock.builder();
            return (success.stored() ? code.add(stored(call)) : code.addStatement("$L", call))
                    .add(conditions.evaluated())
                    .addStatement("return $L", withoutContent(success))
                    .build();
        }
        Schema schema = success.body().get().schema();
        String answer = names.variable("answer");
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock value = CodeBlock.of("$L", answer);
        if (success.emptyIsNotFound()) {
            code.addStatement(
                            "$T $L = $L",
                            ParameterizedTypeName.get(ClassName.get(Optional.class), JavaTypes.of(schema)),
                            answer,
                            call)
                    .beginControlFlow("if ($L.isEmpty())", answer)
                    .addStatement("return $T.notFound()", ANSWERS)
                    .endControlFlow();
            value = CodeBlock.of("$L.get()", answer);
        } else if (success.stored()) {
            code.add(stored(call))
                    .addStatement("$T $L = $L.content()", JavaTypes.of(schema), answer, names.variable("stored"));
        } else {
            code.addStatement("$T $L = $L$L", type(success, schema), answer, call, judgedItems());
        }
        code.add(conditions.evaluated()).add(judged(value)).add(conditions.tag(value));
        boolean chosen = success.content().types().stream()
                        .map(MediaType::form)
                        .distinct()
                        .count()
                > 1;
        CodeBlock content = conditions.tagged(withContent(success, schema, value));
        // A switch has lines of its own, which a statement would indent once more.
        return chosen
                ? code.add("return $L;\n", content).build()
                : code.addStatement("return $L", content).build();
    }

    // Stored<Note> stored = api.write(id, text);
    private CodeBlock stored(CodeBlock call) {
        TypeName content = operation
                .success()
                .body()
                .map(body -> JavaTypes.of(body.schema()).box())
                .orElse(ClassName.get(Void.class));
        return CodeBlock.builder()
                .addStatement("$T $L = $L", ParameterizedTypeName.get(STORED, content), names.variable("stored"), call)
                .build();
    }

    // Answers.requireKept(RefundsApiValidator.issueAnswer(answer));
    private CodeBlock judged(CodeBlock value) {
        boolean nothing = operation.success().delivery().isStreamed()
                || validator.answer(operation).isEmpty();
        return nothing
                ? CodeBlock.of("")
                : CodeBlock.builder()
                        .addStatement("$T.requireKept($L)", ANSWERS, verdict(value))
                        .build();
    }

    // .confidential().kept(item -> BooksApiValidator.listAnswer(item))
    private CodeBlock judgedItems() {
        if (!operation.success().delivery().isStreamed()) {
            return CodeBlock.of("");
        }
        CodeBlock confidential = CodeBlock.of(contract.isConfidential(operation) ? ".confidential()" : "");
        CodeBlock item = CodeBlock.of("$L", names.variable("item"));
        return validator.answer(operation).isEmpty()
                ? confidential
                : CodeBlock.of("$L.kept($L -> $L)", confidential, item, verdict(item));
    }

    private CodeBlock verdict(CodeBlock value) {
        return CodeBlock.of(
                "$T.$L($L$L)",
                Emitted.validator(contract),
                OperationsValidator.answerMethod(operation),
                value,
                validator.answerAsksContext(operation)
                        ? CodeBlock.of(", $L", names.field("validation"))
                        : CodeBlock.of(""));
    }

    private static TypeName type(Success success, Schema schema) {
        return success.delivery().isStreamed() && schema instanceof Schema.ListOf list
                ? ParameterizedTypeName.get(ITEMS, JavaTypes.of(list.element().schema()))
                : JavaTypes.of(schema);
    }

    private CodeBlock withoutContent(Success success) {
        CodeBlock status = new StatusExpression(success, names).code();
        return success.location()
                .map(target -> CodeBlock.of("$T.created($L)", ANSWERS, location.of(target, CodeBlock.of(""))))
                .orElseGet(() -> CodeBlock.of("$T.empty($L)", ANSWERS, status));
    }

    private CodeBlock withContent(Success success, Schema schema, CodeBlock value) {
        if (!success.content().isUsual() || success.delivery().isStreamed()) {
            CodeBlock target =
                    success.location().map(path -> location.of(path, value)).orElse(CodeBlock.of(""));
            return new ContentExpression(success, names, json).of(value, target);
        }
        String out = names.variable("out");
        CodeBlock body = CodeBlock.of("$T.write($L -> $L)", JSON_WRITER, out, json.write(schema, value, out));
        return success.location()
                .map(target -> CodeBlock.of("$T.created($Z$L,$W$L)", ANSWERS, location.of(target, value), body))
                .orElseGet(() ->
                        CodeBlock.of("$T.json($L,$W$L)", ANSWERS, new StatusExpression(success, names).code(), body));
    }

    private CodeBlock problem(ProblemType problem) {
        String variable = names.variable("problem");
        TypeName exception = JavaTypes.of(problem.exception());
        CodeBlock.Builder code = CodeBlock.builder().nextControlFlow("catch ($T $L)", exception, variable);
        CodeBlock shared = CodeBlock.of(
                "$T.$L($Z$L, $S,$W$S, $L",
                ANSWERS,
                contract.isConfidential(operation) ? "problemWithoutDetail" : "problem",
                problem.status(),
                problem.uri(),
                problem.title(),
                variable);
        if (problem.members().isEmpty()) {
            return code.addStatement("return $L)", shared).build();
        }
        String out = names.variable("out");
        code.add("return $L, $L -> {\n$>", shared, out);
        for (ProblemType.Member member : problem.members()) {
            CodeBlock value = CodeBlock.of("$L.$L()", variable, member.javaName());
            code.add(json.write(member.wireName(), member.value(), value, out));
        }
        return code.add("$<});\n").build();
    }
}
