package dev.signet.runtime.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes away an Accept-Language that Micronaut fails to read, such as {@code ;}, before each route asks for it and the
 * answer is a 500: a broken wish is none (RFC 9110, 12.5.4).
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnreadableLanguageFilter {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableLanguageFilter.class);

    @RequestFilter
    void disregard(HttpRequest<?> request) {
        if (request.getHeaders().contains(HttpHeaders.ACCEPT_LANGUAGE)
                && request.getHeaders() instanceof MutableHttpHeaders headers) {
            try {
                request.getLocale();
            } catch (RuntimeException unreadable) {
                LOG.debug("Accept-Language is disregarded", unreadable);
                headers.remove(HttpHeaders.ACCEPT_LANGUAGE);
            }
        }
    }
}
