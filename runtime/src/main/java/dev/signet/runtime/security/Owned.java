package dev.signet.runtime.security;

import dev.signet.runtime.problem.Problem;
import dev.signet.runtime.problem.ProblemException;
import java.util.Optional;

/** Resources that are there for their owner alone. What is someone else's and what is not there take one and the same way out. */
public final class Owned {

    private Owned() {}

    /** The owner passes; others get 404. */
    public static void by(Caller caller, Optional<String> owner) {
        require(caller, owner, Problem.of(404));
    }

    /** The owner passes; others get this problem, which is a 404. */
    public static void by(Caller caller, Optional<String> owner, String type, String title) {
        require(caller, owner, Problem.of(404, type, title));
    }

    private static void require(Caller caller, Optional<String> owner, Problem notFound) {
        if (!owner.equals(Optional.of(caller.name()))) {
            throw new ProblemException(notFound);
        }
    }
}
