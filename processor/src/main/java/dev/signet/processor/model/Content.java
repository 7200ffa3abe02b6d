package dev.signet.processor.model;

import java.util.List;

/** The content of a request or of a response: the media types it may have, the usual one first. */
public record Content(List<MediaType> types) {
    /** What a contract means that names no media type. */
    public static final Content JSON = new Content(List.of(MediaType.JSON));

    /** The fields of a form. */
    public static final Content FORM =
            new Content(List.of(new MediaType("application/x-www-form-urlencoded", MediaType.Form.TEXT)));

    /** The parts of a form, among which files may be. */
    public static final Content MULTIPART =
            new Content(List.of(new MediaType("multipart/form-data", MediaType.Form.TEXT)));

    public Content {
        types = List.copyOf(types);
    }

    /** Whether it is {@code application/json} and nothing else. */
    public boolean isUsual() {
        return equals(JSON);
    }

    /** Whether a value may be written in this form. */
    public boolean has(MediaType.Form form) {
        return types.stream().anyMatch(type -> type.form() == form);
    }

    /** Whether it is JSON, whatever its media type is called. */
    public boolean isJson() {
        return types.stream().allMatch(type -> type.form() == MediaType.Form.JSON);
    }

    /** The media types' names, in order. */
    public List<String> names() {
        return types.stream().map(MediaType::name).toList();
    }
}
