package dev.signet.runtime.observability;

/**
 * Is told of every request when its answer is known, also of those that no operation has seen. A service may declare beans
 * of this type besides those that log and measure.
 */
@FunctionalInterface
public interface RequestObserver {

    /** Called in the trace of the request, perhaps on the event loop: it must not wait. */
    void answered(AnsweredRequest request);
}
