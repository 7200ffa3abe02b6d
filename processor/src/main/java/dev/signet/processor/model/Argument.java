package dev.signet.processor.model;

/** A parameter of an interface method, wherever in the request its value comes from. */
public sealed interface Argument permits Parameter, RequestBody {
    Site site();

    /** The Java parameter's name. */
    String javaName();

    Value value();

    Doc doc();
}
