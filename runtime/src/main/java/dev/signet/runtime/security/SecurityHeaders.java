package dev.signet.runtime.security;

import dev.signet.runtime.filter.RequestEnd;
import dev.signet.runtime.filter.SafeFields;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.netty.util.AsciiString;
import jakarta.inject.Singleton;

/**
 * Tells browsers that an answer is data: not to guess its type, not to show it in a frame, to load nothing for it, and to
 * tell nobody its address. HTML pages, which an application may have besides its contracts, choose for themselves, but for
 * the type; and what an answer says already stays.
 */
@Singleton
@Requires(property = "signet.security-headers.enabled", notEquals = StringUtils.FALSE, defaultValue = StringUtils.TRUE)
final class SecurityHeaders implements RequestEnd {

    // They are octets already when the answer is written.
    private static final AsciiString TYPE_OPTIONS = AsciiString.cached("X-Content-Type-Options");
    private static final AsciiString NOSNIFF = AsciiString.cached("nosniff");
    private static final AsciiString POLICY = AsciiString.cached("Content-Security-Policy");
    private static final AsciiString NOTHING = AsciiString.cached("default-src 'none'; frame-ancestors 'none'");
    private static final AsciiString REFERRER = AsciiString.cached("Referrer-Policy");
    private static final AsciiString NO_REFERRER = AsciiString.cached("no-referrer");

    @Override
    public void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        MutableHttpHeaders fields = response.getHeaders();
        say(fields, TYPE_OPTIONS, NOSNIFF);
        if (!response.getContentType().filter(SecurityHeaders::isPage).isPresent()) {
            say(fields, POLICY, NOTHING);
            say(fields, REFERRER, NO_REFERRER);
        }
    }

    private static boolean isPage(MediaType type) {
        return type.getName().equals(MediaType.TEXT_HTML) || type.getName().equals(MediaType.APPLICATION_XHTML);
    }

    private static void say(MutableHttpHeaders fields, AsciiString name, AsciiString value) {
        if (!fields.contains(name)) {
            SafeFields.add(fields, name, value);
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
