package dev.signet.processor.discover;

import dev.signet.processor.model.JsonLimits;
import dev.signet.processor.model.Names;
import java.util.Optional;

/** {@code @JsonLimits} to {@link JsonLimits}: the contract's own, or the nearest that it inherits. */
final class JsonLimitsReader {
    private JsonLimitsReader() {}

    static Optional<JsonLimits> read(Ancestry ancestry) {
        return ancestry.list().stream()
                .flatMap(ancestor -> ancestor.mentions().find(Names.JSON_LIMITS).stream())
                .findFirst()
                .map(JsonLimitsReader::limits);
    }

    private static JsonLimits limits(Mention mention) {
        return new JsonLimits(
                mention.site(),
                mention.number("depth"),
                mention.number("string"),
                mention.number("name"),
                mention.number("number"),
                mention.number("elements"),
                mention.number("members"));
    }
}
