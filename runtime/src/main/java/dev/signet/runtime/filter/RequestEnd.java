package dev.signet.runtime.filter;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;

/**
 * What is done after every request, whoever answered it. A bean of this type is called by the one filter that there is for
 * all of them, after every other filter; who comes first in the order is called last.
 */
public interface RequestEnd extends Ordered {

    /** Called with the answer as the client is to have it. */
    void end(HttpRequest<?> request, MutableHttpResponse<?> response);
}
