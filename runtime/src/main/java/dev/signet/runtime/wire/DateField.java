package dev.signet.runtime.wire;

import dev.signet.runtime.filter.RequestEnd;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpVersion;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.http.server.types.files.FileCustomizableResponseType;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * When an answer was made (RFC 9110, 6.6.1). Micronaut writes the time out for each answer, which costs as much as what a
 * small operation does, and on the first nine days of a month with one digit where the RFC wants two. Here it is written
 * once in a second, unless {@code micronaut.server.date-header} is off: below the router in HTTP/1, which each answer
 * passes, and in a filter where there are frames.
 */
@Singleton
final class DateField implements RequestEnd {

    /** IMF-fixdate (RFC 9110, 5.6.7), which {@link DateTimeFormatter#RFC_1123_DATE_TIME} is not. */
    private static final DateTimeFormatter FIXED = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final boolean wanted;
    private final boolean frames;
    private volatile Second latest = new Second(Long.MIN_VALUE, AsciiString.EMPTY_STRING);

    private record Second(long number, AsciiString text) {}

    /** From now on Micronaut itself says none. */
    DateField(HttpServerConfiguration configuration) {
        wanted = configuration.isDateHeader();
        frames = configuration.getHttpVersion() == HttpVersion.HTTP_2_0;
        configuration.setDateHeader(false);
    }

    /** Says it in an answer that does not say it already. */
    void say(HttpHeaders fields) {
        if (wanted && !fields.contains(HttpHeaderNames.DATE)) {
            fields.add(HttpHeaderNames.DATE, at(System.currentTimeMillis()));
        }
    }

    @Override
    public void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        // Micronaut adds one to a file, after this.
        if (frames
                && wanted
                && !WireFault.passedTheHandler(request)
                && !(response.body() instanceof FileCustomizableResponseType)
                && !response.getHeaders().contains(HttpHeaderNames.DATE)) {
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
}
