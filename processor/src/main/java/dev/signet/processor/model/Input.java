package dev.signet.processor.model;

/** An {@link Argument} that is one value which the client sends: documented, read and judged by itself. */
public sealed interface Input extends Argument permits Parameter, RequestBody {
    Value value();

    Doc doc();
}
