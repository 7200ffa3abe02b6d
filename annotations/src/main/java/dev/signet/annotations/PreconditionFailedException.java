package dev.signet.annotations;

/** What is to be changed is not, or no longer, as the client's {@link Precondition} says. It is answered 412. */
public final class PreconditionFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** An answer, and no fault in the program: it has no stack trace. */
    public PreconditionFailedException() {
        super("What is to be changed is not as the precondition says.", null, false, false);
    }
}
