package dev.signet.example.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.Principal;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BearerTokenTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "spec.name", "BearerTokenTest",
                        "micronaut.server.port", -1,
                        "datasources.default.url", "jdbc:h2:mem:tokens"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aDevelopmentTokenWithTheRoleIsAccepted() throws Exception {
        assertThat(status(DevTokens.mint("support"))).isEqualTo(200);
    }

    @Test
    void aDevelopmentTokenWithoutTheRoleIsForbidden() throws Exception {
        assertThat(status(DevTokens.mint("audit"))).isEqualTo(403);
    }

    @Test
    void aTokenOfAnotherKeyIsRefused() throws Exception {
        assertThat(status(signed("another-key-that-is-long-enough-for-hs256", supportUntil(inAnHour()))))
                .isEqualTo(401);
    }

    @Test
    void aTokenOfAnotherAlgorithmIsRefused() throws Exception {
        assertThat(status(new PlainJWT(supportUntil(inAnHour())).serialize())).isEqualTo(401);
    }

    @Test
    void anExpiredTokenIsRefused() throws Exception {
        assertThat(status(
                        signed(TokenKey.DEVELOPMENT, supportUntil(Instant.now().minusSeconds(3_600)))))
                .isEqualTo(401);
    }

    private static int status(String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.getURL() + "/support-only"))
                .header("Authorization", "Bearer " + token)
                .build();
        return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static String signed(String key, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner(key));
        return token.serialize();
    }

    private static JWTClaimsSet supportUntil(Instant end) {
        return new JWTClaimsSet.Builder()
                .subject("ada")
                .claim("roles", "support")
                .expirationTime(Date.from(end))
                .build();
    }

    private static Instant inAnHour() {
        return Instant.now().plusSeconds(3_600);
    }

    @Controller("/support-only")
    @Requires(property = "spec.name", value = "BearerTokenTest")
    static class SupportOnlyController {
        @Get
        @Secured("support")
        String name(Principal caller) {
            return caller.getName();
        }
    }
}
