package dev.signet.example.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.example.security.DevTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.netty.channel.EventLoopGroupRegistry;
import io.micronaut.runtime.server.EmbeddedServer;
import io.netty.channel.EventLoopGroup;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A contract may block: it is never called on an event loop, which is there for everybody's requests. */
class BlockingTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    @Timeout(
            value = 5,
            unit = TimeUnit.MINUTES,
            threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // a blocked loop never ends
    void theOnlyEventLoopServesOthersWhileACallWaits() throws Exception {
        try (EmbeddedServer server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "micronaut.server.port",
                        -1,
                        "micronaut.netty.event-loops.default.num-threads",
                        1,
                        "datasources.default.url",
                        "jdbc:h2:mem:waiting",
                        "refunds.waiting",
                        true))) {
            ApplicationContext context = server.getApplicationContext();
            EventLoopGroup loops = context.getBean(EventLoopGroupRegistry.class).getDefaultEventLoopGroup();
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(server.getURL() + "/v1/customers/cust_ABCDEF123456/refunds"))
                    .header("Authorization", "Bearer " + DevTokens.mint("support"));

            CompletableFuture<HttpResponse<String>> issued = CLIENT.sendAsync(
                    request.copy()
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", "waits")
                            .POST(BodyPublishers.ofString("""
                                    {"amount_cents": 1, "reason": "error"}"""))
                            .build(),
                    BodyHandlers.ofString());
            Thread caller = context.getBean(WaitingRefunds.class).caller();
            HttpResponse<String> listed = CLIENT.send(request.build(), BodyHandlers.ofString());

            assertThat(listed.statusCode()).isEqualTo(200);
            assertThat(issued.get().statusCode()).isEqualTo(201);
            assertThat(loops).singleElement().satisfies(loop -> assertThat(loop.inEventLoop(caller))
                    .isFalse());
        }
    }
}
