package dev.signet.processor.targets.micronaut;

import static dev.signet.processor.targets.java.RuntimeTypes.ANSWERS;
import static dev.signet.processor.targets.java.RuntimeTypes.ARGUMENTS;
import static dev.signet.processor.targets.java.RuntimeTypes.CONFIDENTIAL;
import static dev.signet.processor.targets.java.RuntimeTypes.LATER;
import static dev.signet.processor.targets.java.RuntimeTypes.OWNED;
import static dev.signet.processor.targets.java.RuntimeTypes.PRECONDITIONS;
import static dev.signet.processor.targets.java.RuntimeTypes.TRANSACTED;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.signet.processor.model.Argument;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Delivery;
import dev.signet.processor.model.Idempotency;
import dev.signet.processor.model.Input;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.Place;
import dev.signet.processor.model.RequestBody;
import dev.signet.processor.model.RequestContext;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;
import dev.signet.processor.targets.validator.OperationsValidator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The method that Micronaut routes to: it guards, binds and judges, then lets the operation answer. */
final class RouteMethod {
    private final Contract contract;
    private final Operation operation;
    private final OperationNames names;
    private final OperationsValidator validator;

    RouteMethod(Contract contract, Operation operation, OperationNames names, OperationsValidator validator) {
        this.validator = validator;
        this.contract = contract;
        this.operation = operation;
        this.names = names;
    }

    // @Post("/v1/customers/{customer_id}/refunds")
    // public HttpResponse<byte[]> issue(
    //         HttpRequest<?> request, @PathVariable("customer_id") String customerIdText) { ... }
    MethodSpec method() {
        MethodSpec.Builder route = MethodSpec.methodBuilder(operation.name())
                .addAnnotation(new RouteMapping(contract, operation, names).annotation())
                .addModifiers(Modifier.PUBLIC)
                .returns(isLater() || operation.readsLater() ? MicronautTypes.LATER_RESPONSE : MicronautTypes.RESPONSE)
                .addParameter(MicronautTypes.REQUEST, names.variable("request"));
        transacted().filter(mode -> operation.isServed()).ifPresent(route::addAnnotation);
        confidential().ifPresent(route::addAnnotation);
        if (!operation.doc().summary().isEmpty()) {
            route.addJavadoc(
                    "$L", operation.doc().summary().replace("*/", "* /").replace("@", "{@literal @}"));
        }
        operation.parameters().stream()
                .filter(parameter -> parameter.place() == Place.PATH)
                .forEach(parameter -> route.addParameter(pathVariable(parameter)));
        if (operation.mayBlock() && !contract.allMayBlock()) {
            route.addAnnotation(MicronautTypes.ON_BLOCKING_EXECUTOR);
        }
        if (!operation.isServed()) {
            return route.addStatement("throw $L.denied($L)", names.field("guard"), names.variable("request"))
                    .build();
        }
        CodeBlock answer = CodeBlock.builder().add(bind()).add(proceed()).build();
        return route.addCode(new GuardStatements(operation, names).code())
                .addCode(new ContentReading(operation, names).before(answer))
                .build();
    }

    // @Transacted("RefundsApi.issue")
    private Optional<AnnotationSpec> transacted() {
        return operation
                .idempotency()
                .filter(idempotency -> idempotency.mode() == Idempotency.Mode.TRANSACTIONAL)
                .map(idempotency -> AnnotationSpec.builder(TRANSACTED)
                        .addMember("value", "$S", names.label())
                        .build());
    }

    // @Confidential(value = "CardApi.add", kept = true)
    private Optional<AnnotationSpec> confidential() {
        if (!operation.isServed() || !contract.isConfidential(operation)) {
            return Optional.empty();
        }
        AnnotationSpec.Builder confidential =
                AnnotationSpec.builder(CONFIDENTIAL).addMember("value", "$S", names.label());
        operation.idempotency().ifPresent(kept -> confidential.addMember("kept", "true"));
        return Optional.of(confidential.build());
    }

    private ParameterSpec pathVariable(Parameter parameter) {
        return ParameterSpec.builder(String.class, names.text(parameter))
                .addAnnotation(AnnotationSpec.builder(MicronautTypes.PATH_VARIABLE)
                        .addMember("value", "$S", names.pathVariable(parameter.wireName()))
                        .build())
                .build();
    }

    private boolean isLater() {
        return operation.success().delivery() != Delivery.NOW;
    }

    // Arguments in = Arguments.of(request);
    // in.onlyQuery();
    // String customerId = in.path("customer_id", customerIdText).toText();
    // in.check(RefundsApiValidator.issue(customerId));
    // if (in.hasViolations()) {
    //     return in.refusal();
    // }
    private CodeBlock bind() {
        List<Input> inputs = operation.inputs();
        BeanStatements beans = new BeanStatements(operation, names);
        List<Argument> whole = validator.whole(operation);
        if (inputs.isEmpty() && whole.isEmpty() && !operation.refusesUnknownQuery()) {
            return beans.code();
        }
        String in = names.variable("in");
        boolean asksContext = validator.asksContext();
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$T $L = $T.of($L$L)",
                        ARGUMENTS,
                        in,
                        ARGUMENTS,
                        names.variable("request"),
                        context(asksContext));
        if (operation.readsJson() && contract.limits().isPresent()) {
            code.addStatement("$L.limits($L)", in, names.limits());
        }
        if (operation.refusesUnknownQuery()) {
            code.addStatement("$L.onlyQuery($L)", in, namesOf(Place.QUERY));
        }
        if (operation.isMultipart()) {
            code.addStatement(
                    "$L.parts($L$L$L)", in, names.variable("body"), parts("texts", false), parts("files", true));
        } else if (!operation.fields().isEmpty()) {
            code.addStatement("$L.fields($L, $L)", in, names.variable("body"), namesOf(Place.FORM));
        }
        for (Input input : inputs) {
            code.addStatement(
                    "$T $L = $L",
                    JavaTypes.of(input),
                    names.variable(input),
                    input instanceof Parameter parameter
                            ? new ParameterExpression(contract, operation, parameter, names).code()
                            : new BodyExpression(contract, operation, (RequestBody) input, names).code());
        }
        List<Input> judged = validator.arguments(operation);
        if (!judged.isEmpty()) {
            code.add(check(operation.name(), judged, validator.argumentsAskContext(operation)));
        }
        code.add(refusal(operation, names)).add(beans.code());
        if (!whole.isEmpty()) {
            code.add(check(OperationsValidator.wholeMethod(operation), whole, validator.wholeAsksContext(operation)))
                    .add(refusal(operation, names));
        }
        return code.build();
    }

    // if (in.hasViolations()) {
    //     return in.refusal();
    // }
    static CodeBlock refusal(Operation operation, OperationNames names) {
        CodeBlock refusal = CodeBlock.of("$L.refusal()", names.variable("in"));
        boolean later = operation.success().delivery() != Delivery.NOW;
        return CodeBlock.builder()
                .beginControlFlow("if ($L.hasViolations())", names.variable("in"))
                .addStatement("return $L", later ? CodeBlock.of("$T.now($L)", LATER, refusal) : refusal)
                .endControlFlow()
                .build();
    }

    private CodeBlock check(String method, List<? extends Argument> judged, boolean asksContext) {
        CodeBlock values = judged.stream().map(this::judged).collect(CodeBlock.joining(", "));
        return CodeBlock.builder()
                .addStatement(
                        "$L.check($T.$L($L$L))",
                        names.variable("in"),
                        Emitted.validator(contract),
                        method,
                        values,
                        context(asksContext))
                .build();
    }

    /** A last argument, where what constraints ask the application for is needed. */
    private String context(boolean asked) {
        return asked ? ", " + names.field("validation") : "";
    }

    // .files("photo", "thumbnail")
    private CodeBlock parts(String method, boolean files) {
        CodeBlock list = namesOf(parameter -> parameter.place() == Place.PART && parameter.isFile() == files);
        return list.isEmpty() ? list : CodeBlock.of("$Z.$L($L)", method, list);
    }

    private CodeBlock namesOf(Place place) {
        return namesOf((Parameter parameter) -> parameter.place() == place);
    }

    private CodeBlock namesOf(Predicate<Parameter> which) {
        return operation.parameters().stream()
                .filter(which)
                .map(parameter -> CodeBlock.of("$S", parameter.wireName()))
                .collect(CodeBlock.joining(",$W"));
    }

    /** What it is asked for before it is known that nothing is wrong: a condition that has to be there may be missing still. */
    private CodeBlock judged(Argument argument) {
        return argument instanceof RequestContext context && context.kind() == RequestContext.Kind.PRECONDITION
                ? CodeBlock.of("$T.of($L)", PRECONDITIONS, names.variable("request"))
                : argument(argument);
    }

    private CodeBlock argument(Argument argument) {
        return argument instanceof RequestContext context
                ? new ContextExpression(operation, names).of(context)
                : CodeBlock.of("$L", names.variable(argument));
    }

    private CodeBlock handedOn() {
        Stream<CodeBlock> request = contract.version(operation).isPresent()
                ? Stream.of(CodeBlock.of("$L", names.variable("request")))
                : Stream.empty();
        Stream<CodeBlock> type = operation.success().content().types().size() > 1
                ? Stream.of(CodeBlock.of("$L", names.variable("type")))
                : Stream.empty();
        Stream<CodeBlock> arguments = operation.arguments().stream().map(this::argument);
        Stream<CodeBlock> locating =
                names.locating().stream().map(parameter -> CodeBlock.of("$L", names.variable(parameter)));
        return Stream.of(request, type, arguments, locating)
                .flatMap(values -> values)
                .collect(CodeBlock.joining(",$W"));
    }

    // return body.during(() -> answerStore(content));
    // return Answers.to(request, answerFind(customerId), "private, no-cache", "Accept-Encoding, Authorization");
    private CodeBlock watched(CodeBlock answer) {
        boolean streamedIn = operation.body().filter(RequestBody::isStreamed).isPresent();
        CodeBlock within = streamedIn
                ? CodeBlock.of("$L.$L(() -> $L)", names.variable("body"), isLater() ? "duringLater" : "during", answer)
                : answer;
        return contract.caching(operation)
                .map(policy -> CodeBlock.of(
                        "$T.to($Z$L, $L,$W$S,$W$S)",
                        ANSWERS,
                        names.variable("request"),
                        within,
                        policy.cacheControl(),
                        policy.varyField()))
                .orElse(within);
    }

    // return idempotency.once(ISSUE, request, body, caller, () -> answerIssue(customerId, refund));
    private CodeBlock proceed() {
        CodeBlock answer = CodeBlock.of("$L($L)", names.answerMethod(), handedOn());
        if (operation.idempotency().isEmpty()) {
            return CodeBlock.builder()
                    .add(owned())
                    .addStatement("return $L", watched(answer))
                    .build();
        }
        return CodeBlock.builder()
                .add(
                        operation.isOwned()
                                ? "return $L.$L($L, $L, $L, $L, () -> {\n$>$L$<});\n"
                                : "return $L.$L($L, $L, $L, $L,$W() -> $L);\n",
                        names.field("idempotency"),
                        isLater() ? "onceLater" : "once",
                        names.constant(),
                        names.variable("request"),
                        operation.content().isPresent() ? names.variable("body") : "null",
                        names.variable("caller"),
                        operation.isOwned()
                                ? CodeBlock.builder()
                                        .add(owned())
                                        .addStatement("return $L", answer)
                                        .build()
                                : answer)
                .build();
    }

    // Owned.by(caller, ownership.findOwner(customerId, refundId), "/problems/refund-not-found", "Refund not found");
    private CodeBlock owned() {
        if (!operation.isOwned()) {
            return CodeBlock.of("");
        }
        CodeBlock variables = operation.pathParameters().stream()
                .map(variable -> CodeBlock.of("$L", names.variable(variable)))
                .collect(CodeBlock.joining(", "));
        CodeBlock notFound = operation
                .declaredNotFound()
                .map(problem -> CodeBlock.of(",$W$S,$W$S", problem.uri(), problem.title()))
                .orElse(CodeBlock.of(""));
        return CodeBlock.builder()
                .addStatement(
                        "$T.by($L,$W$L.$L($L)$L)",
                        OWNED,
                        names.variable("caller"),
                        names.field("ownership"),
                        OwnershipTarget.method(operation),
                        variables,
                        notFound)
                .build();
    }
}
