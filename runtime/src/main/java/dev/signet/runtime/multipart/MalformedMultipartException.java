package dev.signet.runtime.multipart;

import java.io.IOException;

/** Content is not what it claims to be. */
public final class MalformedMultipartException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String must;

    /** What the content must do to be what it claims to be. */
    public MalformedMultipartException(String must) {
        super(must);
        this.must = must;
    }

    /** The same, with how it was found out. */
    public MalformedMultipartException(String must, Throwable cause) {
        super(must, cause);
        this.must = must;
    }

    /** What the content must do, or have, to be what it claims to be. */
    public String must() {
        return must;
    }
}
