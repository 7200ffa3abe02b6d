package dev.signet.processor.model;

import java.util.Locale;

/** Where in a request a {@link Parameter} stands: OpenAPI's {@code in}. */
public enum Place {
    PATH,
    QUERY,
    HEADER,
    COOKIE,
    /** A field of a form, which is the content of the request. */
    FORM;

    /** The word of the document and of a violation's {@code in}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
