package dev.signet.processor.targets.junit;

import dev.signet.processor.model.CachePolicy;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Verb;
import java.util.stream.Stream;

/** What clients may leave out because they have it, and must not change because they have another (RFC 9110, 13). */
final class ConditionTests {
    private final Subject subject;
    private final Operation operation;

    private ConditionTests(Subject subject) {
        this.subject = subject;
        this.operation = subject.operation();
    }

    static Stream<Fact> of(Subject subject) {
        ConditionTests tests = new ConditionTests(subject);
        return Stream.of(tests.head(), tests.reading(), tests.changing()).flatMap(facts -> facts);
    }

    // A stream may have no end, and a contract may have a HEAD of its own.
    private Stream<Fact> head() {
        boolean automatic = operation.verb() == Verb.GET
                && !operation.success().isStreamed()
                && subject.contract().operations().stream()
                        .noneMatch(other -> other.verb() == Verb.HEAD
                                && other.path()
                                        .literals()
                                        .equals(operation.path().literals()));
        return automatic
                ? Stream.of(subject.fact(
                        "head_isLikeGet",
                        "HEAD is answered what GET is, without content",
                        "headIsLikeGet($L, $L)",
                        subject.call(),
                        operation.success().status()))
                : Stream.empty();
    }

    private Stream<Fact> reading() {
        boolean revalidated = subject.contract().version(operation).isPresent()
                && CachePolicy.of(operation).isPresent();
        return revalidated
                ? Stream.of(subject.fact(
                        "again_isNotModified",
                        "who has it by its ETag is not given it again",
                        "revalidates($L, $L)",
                        subject.call(),
                        operation.success().status()))
                : Stream.empty();
    }

    private Stream<Fact> changing() {
        if (operation.precondition().isEmpty()) {
            return Stream.empty();
        }
        Stream<Fact> others = Stream.of(subject.fact(
                "ofOtherVersion_isRefused",
                "a change of another version is refused",
                "refusesOtherVersions($L)",
                subject.call()));
        boolean mayCreate = operation.success().stored();
        Stream<Fact> unconditional = operation.requireIfMatch().stream()
                .map(required -> subject.fact(
                        "withoutIfMatch_isRefused",
                        "a change of whatever is there is refused",
                        mayCreate ? "answers($L.ifMatch().ifNoneMatch(), 428)" : "answers($L.ifMatch(), 428)",
                        subject.call()));
        boolean isTold = operation.idempotency().isEmpty()
                && operation.requireIfMatch().isPresent()
                && subject.contract().version(operation).isPresent();
        Stream<Fact> atOnce = isTold
                ? Stream.of(subject.fact(
                        "atOnce_losesNoUpdate",
                        "of simultaneous changes of one version one is made",
                        "losesNoUpdate($L, $L)",
                        subject.call(),
                        subject.success()))
                : Stream.empty();
        return Stream.of(unconditional, others, atOnce).flatMap(facts -> facts);
    }
}
