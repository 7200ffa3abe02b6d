package dev.signet.runtime.http;

import dev.signet.runtime.filter.RequestBeginning;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes away an Accept-Language that Micronaut fails to read, such as {@code ;}, before each route asks for it and the
 * answer is a 500: a broken wish is none (RFC 9110, 12.5.4).
 */
@Singleton
final class UnreadableLanguage implements RequestBeginning {

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableLanguage.class);

    @Override
    public void begin(HttpRequest<?> request, MutablePropagatedContext context) {
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
