package dev.signet.processor.targets.junit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.CachePolicy;
import dev.signet.processor.model.Content;
import dev.signet.processor.model.MediaType;
import dev.signet.processor.model.ProblemType;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.Success;
import dev.signet.processor.model.TypeDefinition;
import dev.signet.processor.model.Value;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an operation answers when its handler is reached: its success, and every problem it declares. */
final class SuccessTests {
    private static final ClassName JSON_TYPE = ClassName.get("dev.signet.runtime.testing", "JsonType");

    private final Subject subject;

    SuccessTests(Subject subject) {
        this.subject = subject;
    }

    static Stream<Fact> of(Subject subject) {
        SuccessTests tests = new SuccessTests(subject);
        Stream<Fact> absent = subject.operation().impliesNotFound() ? Stream.of(tests.absent()) : Stream.empty();
        return Stream.of(
                        Stream.of(tests.success()),
                        absent,
                        subject.operation().problems().stream().map(tests::problem))
                .flatMap(facts -> facts);
    }

    // succeeds(validIssue(), 201)
    //         .isJson()
    //         .hasLocation("/v1/customers/{customer_id}/refunds/{id}")
    //         .has("/id", JsonType.STRING);
    private Fact success() {
        Success success = subject.operation().success();
        CodeBlock.Builder check = CodeBlock.builder().add("succeeds($L, $L)", subject.call(), subject.success());
        check.add(success.body().isPresent() ? type(success.content()) : CodeBlock.of("\n.hasNoContent()"));
        success.location().ifPresent(location -> check.add("\n.hasLocation($S)", location.text()));
        subject.contract().version(subject.operation()).ifPresent(version -> check.add("\n.hasEntityTag()"));
        subject.contract().caching(subject.operation()).ifPresent(policy -> check.add(caching(policy)));
        success.body()
                .filter(body -> isFirstJson(success.content()))
                .ifPresent(body -> check.add(shape("", body, Set.of())));
        String statuses = success.statuses().stream().map(String::valueOf).collect(Collectors.joining(" or "));
        return subject.fact("succeeds", "answers " + statuses, check.build());
    }

    private static CodeBlock type(Content content) {
        return content.isUsual()
                ? CodeBlock.of("\n.isJson()")
                : CodeBlock.of("\n.hasType($S)", content.names().get(0));
    }

    /** A client that does not say what it likes is given the first. */
    private static boolean isFirstJson(Content content) {
        return content.types().get(0).form() == MediaType.Form.JSON;
    }

    // .hasCacheControl("private, no-cache")
    // .varies("Accept-Encoding", "Authorization")
    private static CodeBlock caching(CachePolicy policy) {
        CodeBlock fields =
                policy.vary().stream().map(field -> CodeBlock.of("$S", field)).collect(CodeBlock.joining(", "));
        return CodeBlock.of("\n.hasCacheControl($S)\n.varies($L)", policy.cacheControl(), fields);
    }

    private CodeBlock shape(String pointer, Value value, Set<Schema.Named> above) {
        Plain plain = Plain.of(value);
        CodeBlock type = CodeBlock.of("$T.$L", JSON_TYPE, type(plain.schema()));
        // What is returned is there; what is inside it is as its type says.
        if (!plain.required() && !pointer.isEmpty() && !pointer.endsWith("/*")) {
            return CodeBlock.of("\n.mayHave($S, $L)", pointer, type);
        }
        CodeBlock has = CodeBlock.of("\n.has($S, $L)", pointer, type);
        if (plain.schema() instanceof Schema.ListOf list) {
            return CodeBlock.of("$L$L", has, shape(pointer + "/*", list.element(), above));
        }
        if (plain.schema() instanceof Schema.Named named
                && !above.contains(named)
                && subject.contract().type(named) instanceof TypeDefinition.ObjectType record) {
            return CodeBlock.of("$L$L", has, members(pointer, record, Plain.with(above, record.type())));
        }
        return has;
    }

    private CodeBlock members(String pointer, TypeDefinition.ObjectType record, Set<Schema.Named> above) {
        return record.answered().stream()
                .map(property -> shape(pointer + "/" + escaped(property.wireName()), property.value(), above))
                .collect(CodeBlock.joining(""));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private String type(Schema schema) {
        if (schema instanceof Schema.ListOf) {
            return "ARRAY";
        }
        if (schema instanceof Schema.Named named) {
            return subject.contract().type(named) instanceof TypeDefinition.EnumType ? "STRING" : "OBJECT";
        }
        if (schema instanceof Schema.MapOf) {
            return "OBJECT";
        }
        if (schema instanceof Schema.Text) {
            return "STRING";
        }
        ScalarKind kind = ((Schema.Scalar) schema).kind();
        return kind.isInteger() ? "INTEGER" : kind.isNumber() ? "NUMBER" : kind.isBoolean() ? "BOOLEAN" : "STRING";
    }

    private Fact absent() {
        return subject.fact(
                "answersNotFound",
                "what does not exist is answered 404",
                "answers($L, 404)",
                subject.prepared(subject.absentFixture()));
    }

    // answers(keyed(as("support", issue_refundExceedsBalance())), 422, "/problems/refund-exceeds-balance", "Refund
    // exceeds balance")
    //         .has("/available_cents", JsonType.INTEGER);
    private Fact problem(ProblemType problem) {
        CodeBlock members = problem.members().stream()
                .map(member -> shape("/" + escaped(member.wireName()), member.value(), Set.of()))
                .collect(CodeBlock.joining(""));
        return subject.fact(
                "answers" + Words.capitalized(problem.exception().simple()),
                "answers " + problem.status() + " \"" + problem.title() + "\"",
                "answers($L,\n$L, $S, $S)$L",
                subject.prepared(subject.fixture(problem)),
                problem.status(),
                problem.uri(),
                problem.title(),
                members);
    }
}
