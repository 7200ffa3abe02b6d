package dev.signet.processor.model;

/** A parameter of an interface method, wherever in the request its value comes from. */
public sealed interface Argument permits Input, ParameterBean, RequestContext {
    Site site();

    /** The Java parameter's name; inside a {@link ParameterBean} its component's, field's or setter's property. */
    String javaName();
}
