package dev.signet.processor.model;

/** The method of a request (RFC 9110, 9.3; PATCH: RFC 5789). */
public enum Verb {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE,
    HEAD,
    OPTIONS;

    /** Whether a client may send content with it and expect it to mean something. */
    public boolean takesContent() {
        return this == POST || this == PUT || this == PATCH;
    }
}
