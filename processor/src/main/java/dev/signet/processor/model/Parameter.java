package dev.signet.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value from the path, the query, a header or a cookie.
 *
 * @param wireName its name in the request
 * @param commaSeparated whether the elements of a list stand in one text, with commas between them
 * @param defaultValue what an absent one stands for, as text, checked to be convertible
 */
public record Parameter(
        Site site,
        String javaName,
        String wireName,
        Place place,
        Value value,
        boolean commaSeparated,
        Optional<String> defaultValue,
        Doc doc)
        implements Input {
    /** One whose elements, if it has several, come one by one. */
    public Parameter(
            Site site,
            String javaName,
            String wireName,
            Place place,
            Value value,
            Optional<String> defaultValue,
            Doc doc) {
        this(site, javaName, wireName, place, value, place == Place.HEADER, defaultValue, doc);
    }

    /** The texts that an absent one stands for, one for each element; none where there is no default. */
    public List<String> defaults() {
        return defaultValue.stream()
                .flatMap(text -> isList() && commaSeparated ? Stream.of(text.split(",", -1)) : Stream.of(text))
                .map(text -> place == Place.HEADER ? text.strip() : text)
                .toList();
    }

    /** Whether it is a file of a form, or several. */
    public boolean isFile() {
        Schema schema = value.schema();
        return schema instanceof Schema.Raw
                || (schema instanceof Schema.OptionalOf optional
                        && optional.value().schema() instanceof Schema.Raw)
                || (schema instanceof Schema.ListOf list && list.element().schema() instanceof Schema.Raw);
    }

    /** Whether it holds any number of values. */
    public boolean isList() {
        return value.schema() instanceof Schema.ListOf;
    }
}
