package dev.signet.processor.model;

/** The one argument without an annotation of place: the JSON content of the request. */
public record RequestBody(Site site, String javaName, Value value, Doc doc) implements Input {}
