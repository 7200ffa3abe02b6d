package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpResponse;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateFieldTest {

    @Test
    void theDayHasTwoDigits() {
        assertThat(new DateField()
                        .at(Instant.parse("1994-11-06T08:49:37.999Z").toEpochMilli())
                        .toString())
                .isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT"); // RFC 9110, 5.6.7
    }

    @Test
    void aNewSecondIsANewDate() {
        DateField field = new DateField();
        assertThat(field.at(999).toString()).isEqualTo("Thu, 01 Jan 1970 00:00:00 GMT");
        assertThat(field.at(1000).toString()).isEqualTo("Thu, 01 Jan 1970 00:00:01 GMT");
    }

    @Test
    void eachAnswerHasOne() throws Exception {
        ZonedDateTime earliest = ZonedDateTime.now().minusSeconds(2);
        Optional<String> date = date(Map.of());
        assertThat(date).isPresent();
        assertThat(ZonedDateTime.parse(date.get(), DateTimeFormatter.RFC_1123_DATE_TIME))
                .isBetween(earliest, ZonedDateTime.now());
    }

    @Test
    void whoWantsNoneHasNone() throws Exception {
        assertThat(date(Map.of("micronaut.server.date-header", false))).isEmpty();
    }

    private static Optional<String> date(Map<String, Object> properties) throws IOException, InterruptedException {
        try (EmbeddedServer server =
                ApplicationContext.builder().properties(properties).run(EmbeddedServer.class)) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server.getURI() + "/nothing/here"))
                    .build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(HttpResponse.notFound().code());
            return answer.headers().firstValue("Date");
        }
    }
}
