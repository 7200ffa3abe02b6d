package dev.signet.processor.targets.junit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.signet.processor.model.MediaType;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.ProblemType;
import dev.signet.processor.model.RequestBody;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The methods of a user who knows what exists: guessed where it can be, missing where it cannot. */
final class Fixtures {
    static final ClassName CALL = ClassName.get("dev.signet.runtime.testing", "Call");

    private Fixtures() {}

    static Stream<MethodSpec> of(Subject subject) {
        Operation operation = subject.operation();
        if (!operation.isServed()) {
            return Stream.of(call(subject));
        }
        Stream<MethodSpec> problems = operation.problems().stream().map(problem -> missing(subject, problem));
        Stream<MethodSpec> absent = operation.impliesNotFound()
                ? Stream.of(missing(
                        subject.absentFixture(),
                        CodeBlock.of(
                                "Fixture: a call of {@code $L} for what does not exist, answered 404.",
                                operation.name())))
                : Stream.empty();
        Stream<MethodSpec> foreign = operation.isOwned()
                ? Stream.of(missing(
                        subject.foreignFixture(),
                        CodeBlock.of(
                                "Fixture: a call of {@code $L} for what exists and is not the caller's, answered 404.",
                                operation.name())))
                : Stream.empty();
        Stream<MethodSpec> fresh = operation.success().stored()
                ? Stream.of(missing(
                        subject.newFixture(),
                        CodeBlock.of(
                                "Fixture: a call of {@code $L} for what is not there yet, each time another, answered 201.",
                                operation.name())))
                : Stream.empty();
        return Stream.of(Stream.of(call(subject)), problems, absent, foreign, fresh)
                .flatMap(methods -> methods);
    }

    // protected Call issue() {
    //     return guess("protected Call issue()", call("POST", "/v1/customers/{customer_id}/refunds")
    //             .path("customer_id", "cust_aaaaaaaaaaaa")
    //             .json("""
    //                 {
    //                   "amount_cents": 1
    //                 }
    //                 """));
    // }
    private static MethodSpec call(Subject subject) {
        CodeBlock doc = CodeBlock.of(
                "Fixture: a call of {@code $L} that succeeds; guessed, so override it to name what exists.",
                subject.operation().name());
        String signature = signature(subject.fixture());
        return guess(subject)
                .map(guess -> fixture(subject.fixture(), doc)
                        .addStatement("return guess($S, $L)", signature, guess)
                        .build())
                .orElseGet(() -> missing(
                        subject.fixture(),
                        CodeBlock.of(
                                "Fixture: a call of {@code $L} that succeeds.",
                                subject.operation().name())));
    }

    // Empty where a required value is beyond guessing.
    private static Optional<CodeBlock> guess(Subject subject) {
        Operation operation = subject.operation();
        if (operation.judgesTogether()) {
            return Optional.empty(); // what arguments have to be together only their author knows
        }
        CodeBlock.Builder call = CodeBlock.builder()
                .add("call($S, $S)", operation.verb().name(), operation.path().text());
        for (Parameter parameter : operation.parameters()) {
            if (ParameterSpot.isNeeded(parameter)) {
                ParameterSpot spot = new ParameterSpot(parameter);
                Optional<CodeBlock> given = spot.sample(subject.samples()).flatMap(spot::with);
                if (given.isEmpty()) {
                    return Optional.empty();
                }
                call.add("\n$L", given.get());
            }
        }
        if (operation.body().isPresent()) {
            RequestBody body = operation.body().get();
            if (!body.content().isJson()) {
                return text(subject, body).map(text -> call.add("$L", text).build());
            }
            Optional<Object> sample = subject.samples().of(body.value(), body.javaName());
            if (sample.isEmpty() && Plain.of(body.value()).required()) {
                return Optional.empty();
            }
            if (sample.isPresent() && !body.content().isUsual()) {
                call.add("\n.contentType($S)", body.content().names().get(0));
            }
            sample.ifPresent(json -> call.add("\n.json(\"\"\"\n$L\n\"\"\")", textBlock(JsonText.of(json))));
        }
        return Optional.of(call.build());
    }

    // Raw content is beyond guessing.
    private static Optional<CodeBlock> text(Subject subject, RequestBody body) {
        return body.content().types().stream()
                .filter(type -> type.form() == MediaType.Form.TEXT)
                .findFirst()
                .flatMap(type -> subject.samples()
                        .of(body.value(), body.javaName())
                        .map(sample ->
                                CodeBlock.of("\n.contentType($S)\n.text($S)", type.name(), String.valueOf(sample))));
    }

    private static String textBlock(String json) {
        return json.replace("\\", "\\\\");
    }

    // protected Call issue_customerNotFound() {
    //     throw missing("protected Call issue_customerNotFound()");
    // }
    private static MethodSpec missing(Subject subject, ProblemType problem) {
        return missing(
                subject.fixture(problem),
                CodeBlock.of(
                        "Fixture: a call of {@code $L} that is answered $L, \"$L\".",
                        subject.operation().name(),
                        problem.status(),
                        problem.title()));
    }

    private static MethodSpec missing(String name, CodeBlock doc) {
        return fixture(name, doc)
                .addStatement("throw missing($S)", signature(name))
                .build();
    }

    private static MethodSpec.Builder fixture(String name, CodeBlock doc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(doc)
                .addModifiers(Modifier.PROTECTED)
                .returns(CALL);
    }

    private static String signature(String name) {
        return "protected Call " + name + "()";
    }

    // private Call validIssue() {
    //     return keyed(as("support", issue()));
    // }
    static Stream<MethodSpec> completion(Subject subject) {
        return subject.needsMore()
                ? Stream.of(MethodSpec.methodBuilder(subject.valid())
                        .addJavadoc(
                                "A call of {@code $L}, complete with what a fixture need not say.",
                                subject.operation().name())
                        .addModifiers(Modifier.PRIVATE)
                        .returns(CALL)
                        .addStatement("return $L", subject.prepared(subject.fixture()))
                        .build())
                : Stream.empty();
    }
}
