package dev.signet.runtime.filter;

import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;

/**
 * What is done before every request, whoever answers it. A bean of this type is called by the one filter that there is for
 * all of them, before every other filter; who comes first in the order is called first.
 */
public interface RequestBeginning extends Ordered {

    /** Called once for a request, and once more for one that breaks off. What is put into the context is there until its end. */
    void begin(HttpRequest<?> request, MutablePropagatedContext context);
}
