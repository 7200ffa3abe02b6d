package dev.signet.processor.targets.junit;

import java.util.stream.Stream;

/** Who has used a quota up is told to come back later. */
final class RateLimitTests {
    private RateLimitTests() {}

    // limits(validFind(), "\"burst\";q=10;w=1, \"daily\";q=5000;w=86400");
    static Stream<Fact> of(Subject subject) {
        return subject.operation().countedBy().stream()
                .map(limit -> subject.fact(
                        "quotaUsedUp_isRefused",
                        "a request beyond the quota is answered 429",
                        "limits($L,\n$S)",
                        subject.call(),
                        limit.field()));
    }
}
