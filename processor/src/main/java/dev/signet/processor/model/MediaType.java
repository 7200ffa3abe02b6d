package dev.signet.processor.model;

/**
 * A media type that an operation takes or gives.
 *
 * @param name as the contract names it, in lower case: {@code application/json}; for raw content of a request it may be a
 *     range: {@code image/*}
 * @param form how a value is written in it
 */
public record MediaType(String name, Form form) {
    /** The media type of a contract that names none. */
    public static final MediaType JSON = new MediaType("application/json", Form.JSON);

    /** How a value becomes content. */
    public enum Form {
        JSON,
        /** One text in UTF-8, without quotes. */
        TEXT,
        /** Bytes, of which nothing more is known. */
        RAW,
        /** Server-sent events, each with an item as JSON. */
        EVENTS
    }
}
