package dev.signet.runtime.problem;

/** Ends a request with a problem. It has no stack trace: it is an answer, and not a fault in the program. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** The request is to be answered with this problem. */
    public ProblemException(Problem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    /** The answer. */
    public Problem problem() {
        return problem;
    }
}
