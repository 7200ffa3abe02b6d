package dev.signet.processor.model;

import java.util.Optional;

/**
 * What an operation answers when all went well.
 *
 * @param status 200 to 299
 * @param body the returned value; empty for {@code void}; a list for what is delivered item by item
 * @param emptyIsNotFound whether the method returns an {@code Optional}, whose emptiness is a 404; {@code body} is then
 *     what is inside
 * @param location the path of what was created, version included, with variables; sent as {@code Location}
 * @param doc what {@code @return} says
 * @param content how {@code body} is written
 */
public record Success(
        int status,
        Optional<Value> body,
        boolean emptyIsNotFound,
        Optional<PathTemplate> location,
        Doc doc,
        Content content,
        Delivery delivery) {
    /** A value that is there when the method returns, as JSON. */
    public Success(
            int status, Optional<Value> body, boolean emptyIsNotFound, Optional<PathTemplate> location, Doc doc) {
        this(status, body, emptyIsNotFound, location, doc, Content.JSON, Delivery.NOW);
    }

    /** The same without a word of Javadoc. */
    public Success(int status, Optional<Value> body, boolean emptyIsNotFound, Optional<PathTemplate> location) {
        this(status, body, emptyIsNotFound, location, Doc.NONE);
    }

    /** Whether what is sent is not held in memory as a whole. */
    public boolean isStreamed() {
        boolean raw = body.map(Value::schema)
                .filter(schema -> schema instanceof Schema.Raw held && held.kind() != Schema.Raw.Kind.BYTES)
                .isPresent();
        return raw || delivery.isStreamed();
    }
}
