package dev.signet.example.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.example.security.DevTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several instances of the service over one PostgreSQL: a key is one key, whoever is asked. */
class SeveralInstancesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<EmbeddedServer> INSTANCES = new ArrayList<>();
    private static EmbeddedPostgres postgres;
    private static String token;

    private final String key = UUID.randomUUID().toString();
    private String customer;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        for (int i = 0; i < 3; i++) {
            INSTANCES.add(ApplicationContext.run(EmbeddedServer.class, Postgres.configuration(postgres)));
        }
        token = DevTokens.mint("support");
    }

    @AfterAll
    static void stop() throws Exception {
        INSTANCES.forEach(EmbeddedServer::close);
        postgres.close();
    }

    @BeforeEach
    void openAnAccount() throws Exception {
        customer = Customers.open(INSTANCES.get(0).getApplicationContext().getBean(DataSource.class), 10_000);
    }

    private HttpRequest issuing(int instance, String key, long cents) {
        return HttpRequest.newBuilder(
                        URI.create(INSTANCES.get(instance).getURL() + "/v1/customers/" + customer + "/refunds"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString("{\"amount_cents\": " + cents + ", \"reason\": \"error\"}"))
                .build();
    }

    private static boolean isReplayed(HttpResponse<?> response) {
        return response.headers().firstValue("Idempotent-Replayed").isPresent();
    }

    private long left() {
        return INSTANCES
                .get(0)
                .getApplicationContext()
                .getBean(RefundLedger.class)
                .refundableCents(customer)
                .orElseThrow();
    }

    @Test
    void anyInstanceReplaysWhatAnotherExecuted() throws Exception {
        HttpResponse<byte[]> first = CLIENT.send(issuing(0, key, 2_500), BodyHandlers.ofByteArray());
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(isReplayed(first)).isFalse();
        for (int instance = 0; instance < INSTANCES.size(); instance++) {
            HttpResponse<byte[]> retry = CLIENT.send(issuing(instance, key, 2_500), BodyHandlers.ofByteArray());
            assertThat(retry.statusCode()).isEqualTo(201);
            assertThat(retry.body()).isEqualTo(first.body());
            assertThat(retry.headers().firstValue("Location"))
                    .isEqualTo(first.headers().firstValue("Location"));
            assertThat(isReplayed(retry)).isTrue();
        }
        assertThat(left()).isEqualTo(7_500);
    }

    @Test
    void anyInstanceReplaysAProblemThatAnotherTold() throws Exception {
        HttpResponse<byte[]> first = CLIENT.send(issuing(0, key, 10_001), BodyHandlers.ofByteArray());
        HttpResponse<byte[]> retry = CLIENT.send(issuing(1, key, 10_001), BodyHandlers.ofByteArray());
        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(retry.statusCode()).isEqualTo(422);
        assertThat(retry.body()).isEqualTo(first.body());
        assertThat(isReplayed(retry)).isTrue();
    }

    @Test
    void anyInstanceRefusesTheKeyOfAnotherRequest() throws Exception {
        CLIENT.send(issuing(0, key, 2_500), BodyHandlers.ofByteArray());
        assertThat(CLIENT.send(issuing(1, key, 2_501), BodyHandlers.ofByteArray())
                        .statusCode())
                .isEqualTo(409);
        assertThat(left()).isEqualTo(7_500);
    }

    @Test
    void retriesAtAllInstancesAtOnceHappenOnce() {
        for (int round = 0; round < 20; round++) {
            String roundKey = key + round;
            List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                asked.add(CLIENT.sendAsync(issuing(i % INSTANCES.size(), roundKey, 100), BodyHandlers.ofString()));
            }
            List<HttpResponse<String>> answers =
                    asked.stream().map(CompletableFuture::join).toList();
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 201 && !isReplayed(answer))
                    .hasSize(1);
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isIn(201, 409));
            assertThat(answers.stream()
                            .filter(answer -> answer.statusCode() == 201)
                            .map(HttpResponse::body)
                            .distinct())
                    .hasSize(1);
            assertThat(left()).isEqualTo(10_000 - 100 * (round + 1));
        }
    }
}
