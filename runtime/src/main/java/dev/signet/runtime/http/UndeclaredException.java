package dev.signet.runtime.http;

/** An operation threw what its contract does not declare. The client learns nothing of it but that the service failed. */
public final class UndeclaredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The operation is named as in {@code RefundsApi.issue}. */
    public UndeclaredException(String operation, Throwable cause) {
        super(operation + " threw " + cause.getClass().getName() + ", which its contract does not declare", cause);
    }
}
