package dev.signet.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.Service;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GuardOverHttpTest {

    private static Service service;

    /** A controller that is no contract's. */
    @Controller("/plain")
    static final class Plain {
        @Get
        String plain() {
            return "plain";
        }
    }

    @BeforeAll
    static void start() {
        service = Service.start(Map.of("micronaut.security.enabled", true));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aCallerWithTheRolePasses() {
        HttpResponse<String> response = service.get("/v1/mine", "Authorization", "Bearer ann:reader");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("\"ann\"");
        assertThat(service.get("/v1/mine", "Authorization", "Bearer ann:admin").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCallerWithoutCredentialsIsChallengedPlainly() {
        HttpResponse<String> response = service.get("/v1/mine");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().allValues("www-authenticate")).containsExactly("Bearer realm=\"api\"");
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
    }

    @Test
    void credentialsThatDoNotHoldAreNamedInvalid() {
        HttpResponse<String> response = service.get("/v1/mine", "Authorization", "Bearer nonsense");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().allValues("www-authenticate"))
                .containsExactly("Bearer realm=\"api\", error=\"invalid_token\"");
    }

    @Test
    void aCallerWithoutTheRoleIsForbiddenAndToldThatTheTokenIsNotEnough() {
        HttpResponse<String> response = service.get("/v1/mine", "Authorization", "Bearer ann:writer");
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().allValues("www-authenticate"))
                .containsExactly("Bearer realm=\"api\", error=\"insufficient_scope\"");
        assertThat(response.body()).contains("\"title\":\"Forbidden\"");
        assertThat(service.get("/v1/known", "Authorization", "Bearer ann:writer")
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void whatIsNotThereIsNotFoundRatherThanUnauthorized() {
        assertThat(service.get("/v1/nowhere").statusCode()).isEqualTo(404);
        assertThat(service.send("DELETE", "/v1/mine", null).statusCode()).isEqualTo(405);
        assertThat(service.get("/openapi/shelf-api.yaml").statusCode()).isEqualTo(200);
        assertThat(service.get("/v1/shelves/a/books").statusCode()).isEqualTo(200);
    }

    @Test
    void theUsersOwnControllersKeepMicronautsRules() {
        HttpResponse<String> response = service.get("/plain");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("www-authenticate")).contains("Bearer realm=\"api\"");
        assertThat(response.body()).contains("\"status\":401");
    }

    @Test
    void withoutAnyoneToVouchEveryCallerIsAnonymous() {
        try (Service open = Service.start(Map.of())) {
            assertThat(open.get("/v1/mine", "Authorization", "Bearer ann:reader")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(open.get("/v1/shelves/a/books").statusCode()).isEqualTo(200);
        }
    }
}
