package dev.signet.runtime.http;

import dev.signet.runtime.filter.Surrounding;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.HttpServerConfiguration;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.util.AsciiString;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * When an answer was made (RFC 9110, 6.6.1). Micronaut writes the time out for each answer, which costs as much as what a
 * small operation does, and on the first nine days of a month with one digit where the RFC wants two. Here it is written
 * once in a second, unless {@code micronaut.server.date-header} is off.
 */
@Singleton
final class DateField implements Surrounding, BeanCreatedEventListener<HttpServerConfiguration> {

    /** IMF-fixdate (RFC 9110, 5.6.7), which {@link DateTimeFormatter#RFC_1123_DATE_TIME} is not. */
    private static final DateTimeFormatter FIXED = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private volatile boolean wanted;
    private volatile Second latest = new Second(Long.MIN_VALUE, AsciiString.EMPTY_STRING);

    @Override
    public HttpServerConfiguration onCreated(BeanCreatedEvent<HttpServerConfiguration> event) {
        HttpServerConfiguration configuration = event.getBean();
        wanted = configuration.isDateHeader();
        configuration.setDateHeader(false);
        return configuration;
    }

    @Override
    public void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (wanted && !response.getHeaders().contains(HttpHeaderNames.DATE)) {
            response.getHeaders().add(HttpHeaderNames.DATE, at(System.currentTimeMillis()));
        }
    }

    AsciiString at(long millis) {
        long number = Math.floorDiv(millis, 1000L);
        Second second = latest;
        if (second.number != number) {
            second = new Second(number, new AsciiString(FIXED.format(Instant.ofEpochSecond(number))));
            latest = second;
        }
        return second.text;
    }

    private record Second(long number, AsciiString text) {}
}
