package dev.signet.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What an operation answers when all went well.
 *
 * @param status 200 to 299; where it is {@code stored}, that of what was replaced
 * @param body the returned value; empty for {@code void}; a list for what is delivered item by item
 * @param emptyIsNotFound whether the method returns an {@code Optional}, whose emptiness is a 404; {@code body} is then
 *     what is inside
 * @param location the path of what was created, version included, with variables; sent as {@code Location}
 * @param doc what {@code @return} says
 * @param content how {@code body} is written
 * @param stored whether the method returns a {@code Stored}, which tells what was created, 201, from what was replaced;
 *     {@code body} is then what is inside
 */
public record Success(
        int status,
        Optional<Value> body,
        boolean emptyIsNotFound,
        Optional<PathTemplate> location,
        Doc doc,
        Content content,
        Delivery delivery,
        boolean stored) {
    /** The status of what was created where nothing was (RFC 9110, 9.3.4). */
    private static final int CREATED = 201;

    /** A value that is there when the method returns, as JSON. */
    public Success(
            int status, Optional<Value> body, boolean emptyIsNotFound, Optional<PathTemplate> location, Doc doc) {
        this(status, body, emptyIsNotFound, location, doc, Content.JSON, Delivery.NOW, false);
    }

    /** The same without a word of Javadoc. */
    public Success(int status, Optional<Value> body, boolean emptyIsNotFound, Optional<PathTemplate> location) {
        this(status, body, emptyIsNotFound, location, Doc.NONE);
    }

    /** The statuses that it may have, that of a creation first. */
    public List<Integer> statuses() {
        return stored ? List.of(CREATED, status) : List.of(status);
    }

    /** Whether what is sent is not held in memory as a whole. */
    public boolean isStreamed() {
        boolean raw = body.map(Value::schema)
                .filter(schema -> schema instanceof Schema.Raw held && held.kind() != Schema.Raw.Kind.BYTES)
                .isPresent();
        return raw || delivery.isStreamed();
    }
}
