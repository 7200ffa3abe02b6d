package dev.signet.processor.targets.junit;

import com.palantir.javapoet.CodeBlock;
import dev.signet.processor.model.Access;
import java.util.stream.Stream;

/** Who is let through, and who is not. */
final class GuardTests {
    private GuardTests() {}

    static Stream<Fact> of(Subject subject) {
        Access access = subject.operation().access();
        if (access instanceof Access.Anyone) {
            return Stream.of(
                    subject.fact("withoutCredentials_isAdmitted", "anyone may call", "admits($L)", subject.call()));
        }
        Stream<Fact> unauthorized = Stream.of(unauthorized(subject));
        return access instanceof Access.Roles roles
                ? Stream.of(
                                unauthorized,
                                Stream.of(forbidden(subject)),
                                roles.roles().stream().map(role -> admitted(subject, role)))
                        .flatMap(facts -> facts)
                : unauthorized;
    }

    private static Fact unauthorized(Subject subject) {
        return subject.fact(
                "withoutCredentials_isUnauthorized",
                "without credentials is answered 401 with a challenge",
                "answers($L, 401).hasChallenge()",
                subject.keyed(CodeBlock.of("$N().header($S)", subject.fixture(), "Authorization")));
    }

    private static Fact forbidden(Subject subject) {
        return subject.fact(
                "withoutRole_isForbidden",
                "a caller without the role is answered 403",
                "answers($L, 403)",
                subject.keyed(CodeBlock.of("asStranger($N())", subject.fixture())));
    }

    private static Fact admitted(Subject subject, String role) {
        return subject.fact(
                "as" + Words.title(role) + "_isAdmitted",
                role + " may call",
                "admits($L)",
                subject.keyed(CodeBlock.of("as($S, $N())", role, subject.fixture())));
    }
}
