package dev.signet.processor.model;

import java.util.Locale;

/** Where in a request a {@link Parameter} stands: OpenAPI's {@code in}. */
public enum Place {
    PATH,
    QUERY,
    HEADER,
    COOKIE,
    /** A field of a form, which is the content of the request. */
    FORM,
    /** A field of a form in parts (RFC 7578), some of which may be files. To clients it is a form like the other. */
    PART;

    /** The word of the document and of a violation's {@code in}. */
    public String word() {
        return isField() ? "form" : name().toLowerCase(Locale.ROOT);
    }

    /** Whether what stands there is in the content of the request. */
    public boolean isField() {
        return this == FORM || this == PART;
    }
}
