package dev.signet.runtime.http;

import dev.signet.runtime.problem.Problem;
import dev.signet.runtime.problem.ProblemException;

/**
 * What is wrong with the content of a request that an operation reads while it arrives. It passes through the operation;
 * since only this package makes one, no operation can answer what its contract does not declare.
 */
public final class ContentFault extends ProblemException {

    private static final long serialVersionUID = 1L;

    ContentFault(Problem problem) {
        super(problem);
    }
}
