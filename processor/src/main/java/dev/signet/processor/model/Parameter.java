package dev.signet.processor.model;

import java.util.Optional;

/**
 * A value from the path, the query, a header or a cookie.
 *
 * @param wireName its name in the request
 * @param defaultValue what an absent one stands for, as text, checked to be convertible
 */
public record Parameter(
        Site site, String javaName, String wireName, Place place, Value value, Optional<String> defaultValue, Doc doc)
        implements Input {}
