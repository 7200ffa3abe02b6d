package dev.signet.runtime.filter;

import io.micronaut.core.order.OrderUtil;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;

/**
 * Calls all that surrounds a request. A filter costs each request arguments, a context and its propagation to the thread,
 * so five of them cost more than what they do.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class SurroundingFilter implements Ordered {

    private final RequestBeginning[] beginnings;
    private final RequestEnd[] ends;

    SurroundingFilter(List<RequestBeginning> beginnings, List<RequestEnd> ends) {
        this.beginnings = OrderUtil.sort(beginnings.stream()).toArray(RequestBeginning[]::new);
        this.ends = OrderUtil.sort(ends.stream()).toArray(RequestEnd[]::new);
    }

    /** Outermost, to have what other filters refuse as well. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @RequestFilter
    void begin(HttpRequest<?> request, MutablePropagatedContext context) {
        for (RequestBeginning beginning : beginnings) {
            beginning.begin(request, context);
        }
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        for (int i = ends.length - 1; i >= 0; i--) {
            ends[i].end(request, response);
        }
    }
}
