package dev.signet.example.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.signet.example.ExampleServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConstraintsOverHttpTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static ExampleServer server;

    @BeforeAll
    static void start() {
        server = ExampleServer.start("/v1/constraints");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> book(String room, String first, String last, int guests, String others) {
        return server.json("POST", "/bookings", """
                {"room": "%s", "first_night": "%s", "last_night": "%s", "guests": %d, "others": %s}
                """.formatted(room, first, last, guests, others));
    }

    private static List<String> faults(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return StreamSupport.stream(parsed(answer).path("errors").spliterator(), false)
                .map(error -> error.path("in").asText() + " "
                        + error.path("pointer").asText(error.path("parameter").asText()) + " "
                        + error.path("code").asText() + ": "
                        + error.path("detail").asText() + " "
                        + error.path("params"))
                .toList();
    }

    private static JsonNode parsed(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException malformed) {
            throw new AssertionError(answer.body(), malformed);
        }
    }

    @Test
    void whatKeepsEveryConstraintPasses() {
        assertThat(book("101", "2026-12-01", "2026-12-03", 2, "[\"201\"]").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aValidatorIsABeanAndEachPlaceHasOneOfItsOwn() {
        assertThat(faults(book("201", "2026-12-01", "2026-12-03", 2, "[\"201\", \"101\"]")))
                .containsExactly(
                        "body #/room known-room: must be a room on floor 1 {\"floor\":1}",
                        "body #/others/1 known-room: must be a room on floor 2 {\"floor\":2}");
    }

    @Test
    void severalInOneAreToldOnce() {
        assertThat(faults(book("101", "2026-12-01", "2026-12-03", 9, "[]")))
                .containsExactly("body #/guests guests: must be as many as a room holds ");
    }

    @Test
    void theWholeIsJudgedWhenItsPropertiesAreFineAndAPropertyHasItsNameOnTheWire() {
        assertThat(faults(book("101", "2026-12-03", "2026-12-01", 2, "[]")))
                .containsExactly("body #/last_night chronological: must not end before it begins ");
        assertThat(faults(book("101", "2026-12-03", "2027-12-01", 2, "[]")))
                .containsExactly("body #/short assert-true: must be for a month at the most ");
        assertThat(faults(book("101", "2026-12-03", "2026-12-01", 0, "[]")))
                .containsExactly("body #/guests guests: must be as many as a room holds ");
    }

    @Test
    void aParameterIsJudgedAsWell() {
        assertThat(faults(server.send("GET", "/free?room=999")))
                .containsExactly("query room known-room: must be a room on floor 1 {\"floor\":1}");
    }

    @Test
    void parametersAreJudgedTogetherWhenEachOfThemIsFine() {
        assertThat(server.send("GET", "/rooms?first_night=2026-12-01&last_night=2026-12-14")
                        .statusCode())
                .isEqualTo(200);
        assertThat(faults(server.send("GET", "/rooms?first_night=2026-12-01&last_night=2026-12-15")))
                .containsExactly("query first_night stay: must be a stay of 14 nights at the most "
                        + "{\"nights\":14,\"with\":[\"last_night\"]}");
        assertThat(faults(server.send("GET", "/rooms?first_night=2026-12-02&last_night=2026-12-01")))
                .containsExactly("query last_night stay: must not be before the first night {\"nights\":14}");
        assertThat(faults(server.send("GET", "/rooms?first_night=2026-12-02")))
                .containsExactly("query last_night required: is required ");
    }

    @Test
    void numbersInTextsBytesAndNumbersThatMayBeAbsentHaveBounds() {
        String fine = "{\"amount\": \"99.50\", \"receipt\": \"AAAAAA==\"}";
        assertThat(server.json("POST", "/deposits", fine).statusCode()).isEqualTo(200);
        assertThat(faults(server.json(
                        "POST", "/deposits", "{\"amount\": \"99.51\", \"receipt\": \"AAAAAAA=\", \"beds\": 5}")))
                .extracting(fault -> fault.replaceFirst(" \\{.*", ""))
                .containsExactly(
                        "body #/amount decimal-max: must be less than or equal to 99.5",
                        "body #/beds max: must be less than or equal to 4",
                        "body #/receipt size: size must be between 2 and 4");
        assertThat(faults(server.json("POST", "/deposits", "{\"amount\": \"a lot\", \"receipt\": \"AAA=\"}")))
                .extracting(fault -> fault.replaceFirst(":.*", ""))
                .containsExactly("body #/amount positive", "body #/amount decimal-max");
    }

    @Test
    void aValidatorThatThrowsIsAFaultOfTheService() {
        assertThat(server.send("GET", "/free?room=013").statusCode()).isEqualTo(500);
        assertThat(book("013", "2026-12-01", "2026-12-03", 2, "[]").statusCode())
                .isEqualTo(500);
    }
}
