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
        Stream<Fact> unauthorized = subject.operation().isOwned()
                ? Stream.of(unauthorized(subject), hidden(subject))
                : Stream.of(unauthorized(subject));
        if (!subject.operation().isServed()) {
            return Stream.of(unauthorized(subject), denied(subject));
        }
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

    // hides(as("support", find_foreign()), as("support", find_refundNotFound()), "/problems/refund-not-found",
    //         "Refund not found");
    private static Fact hidden(Subject subject) {
        CodeBlock problem = subject.operation()
                .declaredNotFound()
                .map(declared -> CodeBlock.of("$S, $S", declared.uri(), declared.title()))
                .orElse(CodeBlock.of("$S, $S", "about:blank", "Not Found"));
        return subject.fact(
                "ofSomeoneElse_isHidden",
                "what is someone else's is answered like what does not exist",
                "hides($L,\n$L,\n$L)",
                subject.prepared(subject.foreignFixture()),
                subject.prepared(subject.nowhereFixture()),
                problem);
    }

    private static Fact forbidden(Subject subject) {
        return subject.fact(
                "withoutRole_isForbidden",
                "a caller without the role is answered 403 with a challenge",
                "answers($L, 403).hasChallenge()",
                subject.keyed(CodeBlock.of("asStranger($N())", subject.fixture())));
    }

    private static Fact denied(Subject subject) {
        return subject.fact(
                "isForbidden",
                "a caller with credentials is answered 403, as nobody may call",
                "answers(asStranger($N()), 403)",
                subject.fixture());
    }

    private static Fact admitted(Subject subject, String role) {
        return subject.fact(
                "as" + Words.title(role) + "_isAdmitted",
                role + " may call",
                "admits($L)",
                subject.keyed(CodeBlock.of("as($S, $N())", role, subject.fixture())));
    }
}
