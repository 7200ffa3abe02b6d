package dev.signet.runtime.filter;

import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;

/**
 * What is done before and after every request, whoever answers it. A bean of this type is called by the one filter that
 * there is for all of them, around every other filter; who comes first in the order begins first, and ends last.
 */
public interface Surrounding extends Ordered {

    /** Called once for a request, and once more for one that breaks off. What is put into the context is there until its end. */
    default void begin(HttpRequest<?> request, MutablePropagatedContext context) {}

    /** Called with the answer as the client is to have it. */
    default void end(HttpRequest<?> request, MutableHttpResponse<?> response) {}
}
