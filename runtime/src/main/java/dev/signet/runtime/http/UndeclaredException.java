package dev.signet.runtime.http;

import dev.signet.runtime.sensitive.ValueFree;

/** An operation did what its contract does not declare. The client learns nothing of it but that the service failed. */
public final class UndeclaredException extends RuntimeException implements ValueFree {

    private static final long serialVersionUID = 1L;

    /** The operation is named as in {@code RefundsApi.issue}. */
    public UndeclaredException(String operation, Throwable cause) {
        super(operation + told(cause), cause);
    }

    private UndeclaredException(String message, Throwable cause, Throwable untold) {
        super(message, cause);
        addSuppressed(untold);
    }

    /** A declared problem cannot be told, as its own code throws when it is asked for its members or its message. */
    static UndeclaredException ofProblem(Throwable problem, Throwable failure) {
        String message = "The problem " + problem.getClass().getName()
                + " cannot be told: asked for its members or its message it threw "
                + failure.getClass().getName();
        return new UndeclaredException(message, failure, problem);
    }

    private static String told(Throwable cause) {
        return cause instanceof BrokenAnswerException
                ? " returned what its contract does not allow: " + cause.getMessage()
                : " threw " + cause.getClass().getName() + ", which its contract does not declare";
    }
}
