package dev.signet.runtime.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.Service;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenApiControllerTest {

    @Test
    void documentsAreServedUnderTheirMediaTypes() {
        try (Service service = Service.start(Map.of())) {
            HttpResponse<String> yaml = service.get("/openapi/shelf-api.yaml");
            assertThat(yaml.body()).startsWith("openapi: 3.1.0");
            assertThat(yaml.headers().firstValue("content-type")).contains("application/yaml");
            assertThat(service.get("/openapi/shelf-api.json").headers().firstValue("content-type"))
                    .contains("application/json");
        }
    }

    @Test
    void nothingElseIsServed() {
        try (Service service = Service.start(Map.of())) {
            for (String file : new String[] {
                "other.yaml", "shelf-api.txt", "..%2F..%2Flogback-test.xml", "..%2Fshelf-api.yaml", ".yaml", "shelf-api"
            }) {
                HttpResponse<String> response = service.get("/openapi/" + file);
                assertThat(response.statusCode()).isEqualTo(404);
                assertThat(response.body()).contains("\"status\":404");
            }
        }
    }

    @Test
    void aSwitchTurnsItOff() {
        try (Service service = Service.start(Map.of("signet.openapi.enabled", false))) {
            assertThat(service.get("/openapi/shelf-api.yaml").statusCode()).isEqualTo(404);
        }
    }
}
