package dev.signet.processor.targets.junit;

import dev.signet.processor.model.Operation;
import java.util.stream.Stream;

/** Whether a PUT has created or replaced, as its status says (RFC 9110, 9.3.4). */
final class StoredTests {
    private StoredTests() {}

    // succeeds(conditional(write_new()), 201);
    // replaces(validWrite(), eitherOf(201, 200), 200);
    // createsNoMore(validWrite(), eitherOf(201, 200));
    // createsOnce(conditional(write_new()));
    static Stream<Fact> of(Subject subject) {
        Operation operation = subject.operation();
        if (!operation.success().stored()) {
            return Stream.empty();
        }
        Stream<Fact> told = Stream.of(
                subject.fact(
                        "ofNothing_creates",
                        "what is not there is created",
                        "succeeds($L, 201)",
                        subject.prepared(subject.newFixture())),
                subject.fact(
                        "again_replaces",
                        "what is there is replaced",
                        "replaces($L, $L, $L)",
                        subject.call(),
                        subject.success(),
                        operation.success().status()));
        return operation.precondition().isPresent() ? Stream.concat(told, conditional(subject)) : told;
    }

    private static Stream<Fact> conditional(Subject subject) {
        Fact noMore = subject.fact(
                "ofSomething_isNotCreated",
                "what is there is not created",
                "createsNoMore($L, $L)",
                subject.call(),
                subject.success());
        Fact once = subject.fact(
                "atOnce_createsOnce",
                "of simultaneous creations one is made",
                "createsOnce($L)",
                subject.prepared(subject.newFixture()));
        // Simultaneous calls of one key are one call.
        return subject.operation().idempotency().isPresent() ? Stream.of(noMore) : Stream.of(noMore, once);
    }
}
