package dev.signet.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.signet.runtime.Service;
import io.micronaut.http.server.HttpServerConfiguration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DateFieldTest {

    @Test
    void theDayHasTwoDigits() {
        assertThat(new DateField(new HttpServerConfiguration())
                        .at(Instant.parse("1994-11-06T08:49:37.999Z").toEpochMilli())
                        .toString())
                .isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT"); // RFC 9110, 5.6.7
    }

    @Test
    void aNewSecondIsANewDate() {
        DateField field = new DateField(new HttpServerConfiguration());
        assertThat(field.at(999).toString()).isEqualTo("Thu, 01 Jan 1970 00:00:00 GMT");
        assertThat(field.at(1000).toString()).isEqualTo("Thu, 01 Jan 1970 00:00:01 GMT");
    }

    @Test
    void eachAnswerHasOne() {
        try (Service service = Service.start(Map.of())) {
            for (String target : List.of("/v1/known", "/v1/unknown", "*", "/v1/%zz")) {
                assertThat(dates(service, target))
                        .as(target)
                        .singleElement(STRING)
                        .matches("[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT");
            }
        }
    }

    @Test
    void whoWantsNoneHasNone() {
        try (Service service = Service.start(Map.of("micronaut.server.date-header", false))) {
            assertThat(dates(service, "/v1/known")).isEmpty();
        }
    }

    private static List<String> dates(Service service, String target) {
        String answer = service.raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        return answer.substring(0, answer.indexOf("\r\n\r\n"))
                .lines()
                .filter(line -> line.regionMatches(true, 0, "date: ", 0, 6))
                .map(line -> line.substring(6))
                .toList();
    }
}
