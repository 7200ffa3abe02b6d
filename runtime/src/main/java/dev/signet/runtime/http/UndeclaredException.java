package dev.signet.runtime.http;

/** An operation did what its contract does not declare. The client learns nothing of it but that the service failed. */
public final class UndeclaredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The operation is named as in {@code RefundsApi.issue}. */
    public UndeclaredException(String operation, Throwable cause) {
        super(operation + told(cause), cause);
    }

    private static String told(Throwable cause) {
        return cause instanceof BrokenAnswerException
                ? " returned what its contract does not allow: " + cause.getMessage()
                : " threw " + cause.getClass().getName() + ", which its contract does not declare";
    }
}
