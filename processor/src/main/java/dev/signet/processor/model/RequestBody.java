package dev.signet.processor.model;

/** The one argument without an annotation of place: the content of the request. */
public record RequestBody(Site site, String javaName, Value value, Content content, Doc doc) implements Input {
    /** A body that is JSON. */
    public RequestBody(Site site, String javaName, Value value, Doc doc) {
        this(site, javaName, value, Content.JSON, doc);
    }

    /** Whether it is read while it arrives. */
    public boolean isStreamed() {
        Schema schema = value.schema() instanceof Schema.OptionalOf optional
                ? optional.value().schema()
                : value.schema();
        return schema instanceof Schema.Raw raw && raw.kind() == Schema.Raw.Kind.STREAM;
    }
}
