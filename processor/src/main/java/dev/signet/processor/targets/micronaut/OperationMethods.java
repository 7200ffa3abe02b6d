package dev.signet.processor.targets.micronaut;

import static dev.signet.processor.targets.java.RuntimeTypes.ANSWERS;
import static dev.signet.processor.targets.java.RuntimeTypes.ARGUMENTS;
import static dev.signet.processor.targets.java.RuntimeTypes.CALLER;
import static dev.signet.processor.targets.java.RuntimeTypes.JSON_WRITER;
import static dev.signet.processor.targets.java.RuntimeTypes.MEDIA;
import static dev.signet.processor.targets.java.RuntimeTypes.UNDECLARED;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.signet.processor.model.Access;
import dev.signet.processor.model.Argument;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.PathTemplate;
import dev.signet.processor.model.Place;
import dev.signet.processor.model.ProblemType;
import dev.signet.processor.model.RequestBody;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Success;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.TypeDefinition.RecordType;
import dev.signet.processor.model.Verb;
import dev.signet.processor.targets.java.Emitted;
import dev.signet.processor.targets.java.JavaTypes;
import dev.signet.processor.targets.validator.JsonExpressions;
import dev.signet.processor.targets.validator.ValidatorTarget;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The two methods of one operation. The method's parameters keep their names; what is ours takes a free one. */
final class OperationMethods {
    private final Contract contract;
    private final Operation operation;
    private final JsonExpressions json;
    private final String answerMethod;
    private final NameAllocator names = new NameAllocator();

    OperationMethods(Contract contract, Operation operation) {
        this.contract = contract;
        this.operation = operation;
        this.json = new JsonExpressions(contract, names);
        NameAllocator methods = new NameAllocator();
        contract.operations().forEach(other -> methods.newName(other.name(), other));
        this.answerMethod = methods.newName("answer" + capitalized(operation.name()));
        operation.arguments().forEach(argument -> names.newName(argument.javaName(), argument));
        for (String ours : List.of("request", "body", "caller", "in", "answer", "out", "problem", "undeclared")) {
            names.newName(ours, ours);
        }
        operation.parameters().forEach(parameter -> names.newName(parameter.javaName() + "Text", text(parameter)));
    }

    /** How logs name the operation: {@code RefundsApi.issue}. */
    static String label(Contract contract, Operation operation) {
        return String.join(".", contract.name().simpleNames()) + "." + operation.name();
    }

    /** {@code ISSUE_REFUND} for {@code issueRefund}. */
    static String constant(Operation operation) {
        return operation.name().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    // @Post("/v1/customers/{customer_id}/refunds")
    // public HttpResponse<byte[]> issue(
    //         HttpRequest<?> request, @PathVariable("customer_id") String customerIdText) { ... }
    MethodSpec route() {
        MethodSpec.Builder route = MethodSpec.methodBuilder(operation.name())
                .addAnnotation(mapping())
                .addModifiers(Modifier.PUBLIC)
                .returns(MicronautTypes.RESPONSE)
                .addParameter(MicronautTypes.REQUEST, names.get("request"));
        if (!operation.doc().summary().isEmpty()) {
            route.addJavadoc(
                    "$L", operation.doc().summary().replace("*/", "* /").replace("@", "{@literal @}"));
        }
        operation.parameters().stream()
                .filter(parameter -> parameter.place() == Place.PATH)
                .forEach(parameter -> route.addParameter(pathVariable(parameter)));
        return route.addCode(guard()).addCode(bind()).addCode(proceed()).build();
    }

    private AnnotationSpec mapping() {
        AnnotationSpec.Builder mapping = AnnotationSpec.builder(verb()).addMember("value", "$S", routeTemplate());
        // Micronaut answers HEAD for every GET, and would find two routes where the contract has its own.
        boolean ownHead = operation.verb() == Verb.GET
                && contract.operations().stream()
                        .anyMatch(other -> other.verb() == Verb.HEAD
                                && other.path()
                                        .literals()
                                        .equals(operation.path().literals()));
        return ownHead ? mapping.addMember("headRoute", "false").build() : mapping.build();
    }

    private ClassName verb() {
        String name = operation.verb().name();
        return ClassName.get(
                MicronautTypes.ANNOTATIONS, name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
    }

    /** Micronaut's variables are identifiers; the contract's may hold hyphens and dots. */
    private String routeTemplate() {
        StringBuilder template = new StringBuilder();
        List<String> literals = operation.path().literals();
        List<String> variables = operation.path().variables();
        for (int i = 0; i < literals.size(); i++) {
            template.append(literals.get(i));
            if (i < variables.size()) {
                template.append('{').append(identifier(variables.get(i))).append('}');
            }
        }
        return template.toString();
    }

    private static String identifier(String variable) {
        return variable.replaceAll("[^A-Za-z0-9_]", "_");
    }

    private ParameterSpec pathVariable(Parameter parameter) {
        return ParameterSpec.builder(String.class, names.get(text(parameter)))
                .addAnnotation(AnnotationSpec.builder(MicronautTypes.PATH_VARIABLE)
                        .addMember("value", "$S", identifier(parameter.wireName()))
                        .build())
                .build();
    }

    private static String text(Parameter parameter) {
        return "text of " + parameter.javaName();
    }

    // Caller caller = guard.requireRole(request, "support");
    // byte[] body = Media.jsonContent(request);
    // Media.requireJsonAccepted(request);
    private CodeBlock guard() {
        CodeBlock.Builder code = CodeBlock.builder();
        if (operation.idempotency().isPresent()) {
            code.addStatement("$T $L = $L", CALLER, names.get("caller"), guardCall());
        } else if (!(operation.access() instanceof Access.Anyone)) {
            code.addStatement("$L", guardCall());
        }
        if (operation.body().isPresent()) {
            code.addStatement(
                    "$T $L = $T.jsonContent($L)", MicronautTypes.BYTES, names.get("body"), MEDIA, names.get("request"));
        }
        if (operation.success().body().isPresent()) {
            code.addStatement("$T.requireJsonAccepted($L)", MEDIA, names.get("request"));
        }
        return code.build();
    }

    private CodeBlock guardCall() {
        if (operation.access() instanceof Access.Roles roles) {
            CodeBlock list =
                    roles.roles().stream().map(role -> CodeBlock.of("$S", role)).collect(CodeBlock.joining(", "));
            return CodeBlock.of("$L.requireRole($L, $L)", field("guard"), names.get("request"), list);
        }
        String method = operation.access() instanceof Access.Anyone ? "anyone" : "requireAuthenticated";
        return CodeBlock.of("$L.$L($L)", field("guard"), method, names.get("request"));
    }

    /** A field of the controller, which a parameter of its name would hide. */
    private String field(String name) {
        boolean hidden = operation.arguments().stream()
                .anyMatch(argument -> argument.javaName().equals(name));
        return hidden ? "this." + name : name;
    }

    // Arguments in = Arguments.of(request);
    // String customerId = in.path("customer_id", customerIdText).toText();
    // in.check(RefundsApiValidator.issue(customerId));
    // in.refuseViolations();
    private CodeBlock bind() {
        if (operation.arguments().isEmpty()) {
            return CodeBlock.of("");
        }
        String in = names.get("in");
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$T $L = $T.of($L)", ARGUMENTS, in, ARGUMENTS, names.get("request"));
        for (Argument argument : operation.arguments()) {
            code.addStatement(
                    "$T $L = $L",
                    JavaTypes.of(argument.value().schema()),
                    argument.javaName(),
                    argument instanceof Parameter parameter
                            ? new ParameterExpression(contract, parameter, names).of(in, names.get(text(parameter)))
                            : content((RequestBody) argument));
        }
        List<Argument> judged = ValidatorTarget.judged(operation);
        if (!judged.isEmpty()) {
            String values = judged.stream().map(Argument::javaName).collect(Collectors.joining(", "));
            code.addStatement("$L.check($T.$L($L))", in, Emitted.validator(contract), operation.name(), values);
        }
        return code.addStatement("$L.refuseViolations()", in).build();
    }

    private CodeBlock content(RequestBody body) {
        Schema schema = body.value().schema();
        if (schema instanceof Schema.OptionalOf optional) {
            return CodeBlock.of(
                    "$T.ofNullable($L.optionalBody($L, $L))",
                    Optional.class,
                    names.get("in"),
                    names.get("body"),
                    json.reading(optional.value().schema()));
        }
        String method = body.value().required() ? "requiredBody" : "optionalBody";
        return CodeBlock.of("$L.$L($L, $L)", names.get("in"), method, names.get("body"), json.reading(schema));
    }

    // return idempotency.once(ISSUE, request, body, caller, () -> answerIssue(customerId, refund));
    private CodeBlock proceed() {
        CodeBlock answer = CodeBlock.of("$L($L)", answerMethod, arguments());
        if (operation.idempotency().isEmpty()) {
            return CodeBlock.builder().addStatement("return $L", answer).build();
        }
        return CodeBlock.builder()
                .addStatement(
                        "return $L.once($L, $L, $L, $L,$W() -> $L)",
                        field("idempotency"),
                        constant(operation),
                        names.get("request"),
                        operation.body().isPresent() ? names.get("body") : "null",
                        names.get("caller"),
                        answer)
                .build();
    }

    private String arguments() {
        return operation.arguments().stream().map(Argument::javaName).collect(Collectors.joining(", "));
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
    MethodSpec answer() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(answerMethod)
                .addModifiers(Modifier.PRIVATE)
                .returns(MicronautTypes.RESPONSE);
        for (Argument argument : operation.arguments()) {
            method.addParameter(JavaTypes.of(argument.value().schema()), argument.javaName());
        }
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("try").add(success());
        operation.problems().forEach(problem -> code.add(problem(problem)));
        return method.addCode(code.nextControlFlow("catch ($T $L)", Throwable.class, names.get("undeclared"))
                        .addStatement(
                                "throw new $T($S, $L)", UNDECLARED, label(contract, operation), names.get("undeclared"))
                        .endControlFlow()
                        .build())
                .build();
    }

    private CodeBlock success() {
        Success success = operation.success();
        CodeBlock call = CodeBlock.of("$L.$L($L)", field("api"), operation.name(), arguments());
        if (success.body().isEmpty()) {
            return CodeBlock.builder()
                    .addStatement("$L", call)
                    .addStatement("return $L", withoutContent(success))
                    .build();
        }
        Schema schema = success.body().get().schema();
        String answer = names.get("answer");
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
        } else {
            code.addStatement("$T $L = $L", JavaTypes.of(schema), answer, call);
        }
        return code.addStatement("return $L", withContent(success, schema, value))
                .build();
    }

    private CodeBlock withoutContent(Success success) {
        return success.location()
                .map(location -> CodeBlock.of("$T.created($L)", ANSWERS, location(location, CodeBlock.of(""))))
                .orElseGet(() -> CodeBlock.of("$T.empty($L)", ANSWERS, success.status()));
    }

    private CodeBlock withContent(Success success, Schema schema, CodeBlock value) {
        String out = names.get("out");
        CodeBlock body = CodeBlock.of("$T.write($L -> $L)", JSON_WRITER, out, json.write(schema, value, out));
        return success.location()
                .map(location -> CodeBlock.of("$T.created($W$L,$W$L)", ANSWERS, location(location, value), body))
                .orElseGet(() -> CodeBlock.of("$T.json($L,$W$L)", ANSWERS, success.status(), body));
    }

    // "/v1/customers/" + Answers.segment(customerId) + "/refunds/" + Answers.segment(answer.id())
    private CodeBlock location(PathTemplate location, CodeBlock value) {
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
                .map(parameter -> json.text(parameter.value().schema(), CodeBlock.of("$L", parameter.javaName())))
                .findFirst()
                .orElseGet(() -> property(name, value));
    }

    private CodeBlock property(String name, CodeBlock value) {
        Schema returned = operation.success().body().orElseThrow().schema();
        RecordType type = (RecordType) contract.type(((Schema.Named) returned).name());
        Property property = type.properties().stream()
                .filter(it -> it.wireName().equals(name))
                .findFirst()
                .orElseThrow();
        return json.text(property.value().schema(), CodeBlock.of("$L.$L()", value, property.javaName()));
    }

    private CodeBlock problem(ProblemType problem) {
        String variable = names.get("problem");
        TypeName exception = JavaTypes.of(problem.exception());
        CodeBlock.Builder code = CodeBlock.builder().nextControlFlow("catch ($T $L)", exception, variable);
        CodeBlock shared = CodeBlock.of(
                "$T.problem($W$L, $S,$W$S, $L", ANSWERS, problem.status(), problem.uri(), problem.title(), variable);
        if (problem.members().isEmpty()) {
            return code.addStatement("return $L)", shared).build();
        }
        String out = names.get("out");
        code.add("return $L, $L -> {\n$>", shared, out);
        problem.members().forEach(member -> code.add(member(member, variable, out)));
        return code.add("$<});\n").build();
    }

    private CodeBlock member(ProblemType.Member member, String variable, String out) {
        CodeBlock value = CodeBlock.of("$L.$L()", variable, member.javaName());
        CodeBlock write = json.write(member.wireName(), member.value().schema(), value, out);
        boolean mayBeNull = !member.value().required() && !(member.value().schema() instanceof Schema.OptionalOf);
        return mayBeNull
                ? CodeBlock.builder()
                        .beginControlFlow("if ($L != null)", value)
                        .add(write)
                        .endControlFlow()
                        .build()
                : write;
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
