package dev.signet.example.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.example.ExampleServer;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HealthTest {
    private static ExampleServer server;

    @BeforeAll
    static void start() {
        server = ExampleServer.start("/health");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/liveness", "/readiness"})
    void everybodyMayAskHowTheServiceIsAndLearnsNoDetails(String path) {
        HttpResponse<String> answer = server.send("GET", path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void whoeverBringsATokenThatDoesNotHoldLearnsItToo() {
        assertThat(server.send("GET", "/readiness", "authorization", "Bearer of.no.token")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"GET, /nothing, 400", "POST, /readiness, 405", "GET, /readiness/more, 404"})
    void whatIsNotThereIsToldAsAProblem(String method, String path, int status) {
        HttpResponse<String> answer = server.send(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"instance\":\"/traces/");
    }
}
