package dev.signet.processor.targets.junit;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Idempotency;
import dev.signet.processor.model.ImpliedProblem;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.Place;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One effect for each key, whatever the client repeats (HTTP.md, 2). */
final class IdempotencyTests {
    private final Subject subject;
    private final CodeBlock success;

    IdempotencyTests(Subject subject) {
        this.subject = subject;
        this.success = subject.success();
    }

    static Stream<Fact> of(Subject subject) {
        IdempotencyTests tests = new IdempotencyTests(subject);
        return subject.operation().idempotency().stream().flatMap(tests::all);
    }

    private Stream<Fact> all(Idempotency idempotency) {
        Stream<Fact> keys = Stream.of(
                subject.fact("again_isReplayed", "a retry is replayed", "replays($L, $L)", subject.call(), success),
                subject.fact(
                        "atOnce_happensOnce",
                        "simultaneous retries happen once",
                        "happensOnce($L, $L)",
                        subject.call(),
                        success),
                withoutKey(idempotency),
                malformed(
                        "keyUnterminated_isRefused",
                        "a key with half its quotes is refused",
                        CodeBlock.of("$S", "\"half")),
                malformed(
                        "keyOf256Characters_isRefused",
                        "a key longer than 255 is refused",
                        CodeBlock.of("$S.repeat(256)", "k")));
        return Stream.of(keys, ignored(idempotency).stream(), reuse(idempotency).stream())
                .flatMap(facts -> facts);
    }

    private Fact withoutKey(Idempotency idempotency) {
        CodeBlock call = CodeBlock.of(
                "$L.header($S)", subject.authorized(CodeBlock.of("$N()", subject.fixture())), "Idempotency-Key");
        return idempotency.required()
                ? refused(
                        "withoutKey_isRefused", "a request without a key is refused", call, ImpliedProblem.KEY_MISSING)
                : subject.fact("withoutKey_isAdmitted", "a request may come without a key", "admits($L)", call);
    }

    private Fact malformed(String name, String sentence, CodeBlock key) {
        CodeBlock call = CodeBlock.of("$L.key($L)", subject.call(), key);
        return refused(name, sentence, call, ImpliedProblem.KEY_INVALID);
    }

    private Fact refused(String name, String sentence, CodeBlock call, ImpliedProblem problem) {
        return subject.fact(
                name,
                sentence,
                "answers($L,\n$L, $S, $S)",
                call,
                problem.status(subject.operation()),
                problem.uri(),
                problem.title());
    }

    // replaysTo(validIssue(), validIssue().other("/sent_at", "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"), 201);
    private Optional<Fact> ignored(Idempotency idempotency) {
        return otherMember(property ->
                        idempotency.ignored().contains(spot(property).pointer()))
                .map(change -> subject.fact(
                        "ignored_isReplayed",
                        "a retry may differ in what does not count",
                        "replaysTo($L, $L$L, $L)",
                        subject.call(),
                        subject.call(),
                        change,
                        success));
    }

    // refusesReuse(validIssue(), validIssue().other("/amount_cents", 1, 2), 201, 409);
    private Optional<Fact> reuse(Idempotency idempotency) {
        return otherMember(property ->
                        !idempotency.ignored().contains(spot(property).pointer()))
                .or(this::otherParameter)
                .map(change -> subject.fact(
                        "keyReused_isRefused",
                        "a key that comes with another request is refused",
                        "refusesReuse($L, $L$L, $L, $L)",
                        subject.call(),
                        subject.call(),
                        change,
                        success,
                        idempotency.keyReused()));
    }

    private Optional<CodeBlock> otherMember(Predicate<TypeDefinition.Property> which) {
        return subject.operation()
                .body()
                .flatMap(body -> Plain.of(body.value()).schema() instanceof Schema.Named named
                                && subject.contract().type(named) instanceof TypeDefinition.ObjectType record
                        ? record.sent().stream()
                                .filter(which)
                                .flatMap(property -> other(spot(property), property).stream())
                                .findFirst()
                        : Optional.empty());
    }

    private static BodySpot spot(TypeDefinition.Property property) {
        return new BodySpot("").member(property.wireName());
    }

    private Optional<CodeBlock> other(BodySpot spot, TypeDefinition.Property property) {
        String name = property.wireName();
        return subject.samples().of(property.value(), name).flatMap(first -> subject.samples()
                .other(property.value(), name)
                .filter(second -> isLeaf(second))
                .map(second -> CodeBlock.of(
                        ".other($S, $L, $L)", spot.pointer(), BodySpot.literal(first), BodySpot.literal(second))));
    }

    private static boolean isLeaf(Object sample) {
        return !(sample instanceof Iterable<?>) && !(sample instanceof Map<?, ?>);
    }

    private Optional<CodeBlock> otherParameter() {
        // Headers do not count, nor do the cookies in one: a retry may come with others.
        return subject.operation().parameters().stream()
                .filter(parameter -> parameter.place() == Place.PATH || parameter.place() == Place.QUERY)
                .map((Parameter parameter) -> new ParameterSpot(parameter))
                .flatMap(spot -> spot.other(subject.samples()).flatMap(spot::with).stream())
                .findFirst();
    }
}
