package dev.signet.example.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.signet.example.ExampleServer;
import dev.signet.example.ServedDocument;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LimitsOverHttpTest {
    private static final String KEY = "a-key-for-this-test-alone-and-long-enough";
    private static final String NOBODY = "";
    private static final String ADA = bearer("ada");
    private static final String BOB = bearer("bob");

    private ExampleServer server;
    private ServedDocument document;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        server = ExampleServer.start(
                "/v1/limited",
                Map.of(
                        StoppedClock.PROPERTY,
                        true,
                        "micronaut.security.token.jwt.signatures.secret.bearer.secret",
                        KEY));
        document = server.document("limited-v1");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static String bearer(String name) {
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder()
                        .subject(name)
                        .claim("roles", "writer")
                        .build());
        try {
            token.sign(new MACSigner(KEY));
        } catch (JOSEException unsigned) {
            throw new AssertionError(unsigned);
        }
        return "Bearer " + token.serialize();
    }

    private HttpResponse<String> send(String credentials, String method, String path) {
        return send(
                credentials, method, path, "{\"text\":\"a\"}", UUID.randomUUID().toString());
    }

    private HttpResponse<String> send(String credentials, String method, String path, String content, String key) {
        boolean sends = method.equals("POST") || method.equals("PUT");
        HttpResponse<String> answer = server.send(
                method,
                path,
                sends ? BodyPublishers.ofString(content) : BodyPublishers.noBody(),
                "Authorization",
                credentials,
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                key);
        document.foresees(answer);
        return answer;
    }

    private int status(String credentials, String method, String path) {
        return send(credentials, method, path).statusCode();
    }

    private void pass(String time) {
        server.bean(StoppedClock.class).pass(Duration.parse(time));
    }

    private static String field(HttpResponse<?> answer, String name) {
        return String.join(" & ", answer.headers().allValues(name));
    }

    @Test
    void aQuotaThatIsUsedUpIsRefusedUntilItComesBack() {
        for (String left : List.of("\"default\";r=2;t=20", "\"default\";r=1;t=20", "\"default\";r=0;t=20")) {
            HttpResponse<String> answer = send(ADA, "GET", "/mine");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(field(answer, "RateLimit-Policy")).isEqualTo("\"default\";q=3;w=60");
            assertThat(field(answer, "RateLimit")).isEqualTo(left);
            assertThat(field(answer, "Cache-Control")).isEqualTo("private, max-age=60");
        }
        pass("PT4.5S");
        HttpResponse<String> refused = send(ADA, "GET", "/mine");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(field(refused, "RateLimit-Policy")).isEqualTo("\"default\";q=3;w=60");
        assertThat(field(refused, "RateLimit")).isEqualTo("\"default\";r=0;t=16");
        assertThat(field(refused, "Retry-After")).isEqualTo("16");
        assertThat(field(refused, "Cache-Control")).isEqualTo("no-store");
        assertThat(field(refused, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(refused.body().replaceAll("/traces/[0-9a-f/]*", "…"))
                .isEqualTo("{\"type\":\"https://iana.org/assignments/http-problem-types#quota-exceeded\","
                        + "\"title\":\"Request cannot be satisfied as assigned quota has been exceeded\","
                        + "\"status\":429,\"detail\":\"The next request is taken in 16 seconds.\","
                        + "\"instance\":\"…\",\"violated_policies\":[\"default\"]}");
        assertThat(status(BOB, "GET", "/mine")).as("another caller").isEqualTo(200);
        pass("PT15.5S");
        assertThat(status(ADA, "GET", "/mine")).isEqualTo(200);
        assertThat(status(ADA, "GET", "/mine")).isEqualTo(429);
        pass("PT1H");
        assertThat(field(send(ADA, "GET", "/mine"), "RateLimit")).isEqualTo("\"default\";r=2;t=20");
    }

    @Test
    void theQuotaOfTheContractIsOneForAllOfItsOperations() {
        send(ADA, "GET", "/mine");
        send(ADA, "GET", "/ours");
        send(ADA, "HEAD", "/mine");
        assertThat(status(ADA, "GET", "/ours")).isEqualTo(429);
        assertThat(status(ADA, "PUT", "/lines"))
                .as("which has a quota of its own")
                .isEqualTo(200);
        assertThat(status(ADA, "PUT", "/lines")).isEqualTo(429);
    }

    @Test
    void whoCallsWithoutCredentialsIsCountedByAddressAndAPrincipalByName() {
        for (int i = 0; i < 3; i++) {
            assertThat(status(NOBODY, "GET", "/ours")).isEqualTo(200);
        }
        assertThat(status(NOBODY, "GET", "/ours")).isEqualTo(429);
        assertThat(status(ADA, "GET", "/ours")).as("from the same address").isEqualTo(200);
    }

    @Test
    void whoIsRefusedForWantOfCredentialsUsesNobodysQuota() {
        for (int i = 0; i < 9; i++) {
            assertThat(status(NOBODY, "GET", "/mine")).isEqualTo(401);
            assertThat(status("Bearer x", "GET", "/mine")).isEqualTo(401);
        }
        assertThat(field(send(ADA, "GET", "/mine"), "RateLimit")).isEqualTo("\"default\";r=2;t=20");
        assertThat(field(send(NOBODY, "GET", "/ours"), "RateLimit")).isEqualTo("\"default\";r=2;t=20");
    }

    @Test
    void everyOfSeveralQuotasHasToBeKept() {
        HttpResponse<String> first = send(ADA, "POST", "/lines");
        assertThat(field(first, "RateLimit-Policy")).isEqualTo("\"burst\";q=2;w=1, \"daily\";q=4;w=86400");
        assertThat(field(first, "RateLimit")).isEqualTo("\"burst\";r=1;t=1, \"daily\";r=3;t=21600");
        send(ADA, "POST", "/lines");
        HttpResponse<String> burst = send(ADA, "POST", "/lines");
        assertThat(burst.statusCode()).isEqualTo(429);
        assertThat(burst.body()).contains("\"violated_policies\":[\"burst\"]");
        assertThat(field(burst, "Retry-After")).isEqualTo("1");
        assertThat(field(burst, "RateLimit")).isEqualTo("\"burst\";r=0;t=1, \"daily\";r=2;t=21600");
        assertThat(status(BOB, "POST", "/lines")).isEqualTo(200);
        assertThat(status(BOB, "POST", "/lines")).isEqualTo(200);
        HttpResponse<String> daily = send(BOB, "POST", "/lines");
        assertThat(daily.body()).contains("\"violated_policies\":[\"burst\",\"daily\"]");
        assertThat(field(daily, "Retry-After")).isEqualTo("21600");
    }

    @Test
    void aReplayIsCountedAndWhatIsRefusedLeavesNoRecord() {
        String content = "{\"text\":\"kept\"}";
        send(ADA, "POST", "/lines", content, "one");
        HttpResponse<String> replay = send(ADA, "POST", "/lines", content, "one");
        assertThat(field(replay, "Idempotent-Replayed")).isEqualTo("true");
        assertThat(field(replay, "RateLimit")).startsWith("\"burst\";r=0;");
        assertThat(send(ADA, "POST", "/lines", content, "two").statusCode()).isEqualTo(429);
        pass("PT1S");
        HttpResponse<String> carriedOut = send(ADA, "POST", "/lines", content, "two");
        assertThat(carriedOut.statusCode()).isEqualTo(200);
        assertThat(field(carriedOut, "Idempotent-Replayed")).isEmpty();
    }

    @Test
    void whatNobodyMayCallIsNotCounted() {
        for (int i = 0; i < 9; i++) {
            assertThat(status(ADA, "DELETE", "/lines")).isEqualTo(403);
        }
    }
}
