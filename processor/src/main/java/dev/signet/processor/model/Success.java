package dev.signet.processor.model;

import java.util.Optional;

/**
 * What an operation answers when all went well.
 *
 * @param status 200 to 299
 * @param body the returned value; empty for {@code void}
 * @param emptyIsNotFound whether the method returns an {@code Optional}, whose emptiness is a 404; {@code body} is then
 *     what is inside
 * @param location the path of what was created, version included, with variables; sent as {@code Location}
 * @param doc what {@code @return} says
 */
public record Success(
        int status, Optional<Value> body, boolean emptyIsNotFound, Optional<PathTemplate> location, Doc doc) {
    /** The same without a word of Javadoc. */
    public Success(int status, Optional<Value> body, boolean emptyIsNotFound, Optional<PathTemplate> location) {
        this(status, body, emptyIsNotFound, location, Doc.NONE);
    }
}
