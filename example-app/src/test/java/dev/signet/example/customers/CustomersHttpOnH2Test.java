package dev.signet.example.customers;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class CustomersHttpOnH2Test extends CustomersHttpFacts {
    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of("micronaut.server.port", -1, "datasources.default.url", "jdbc:h2:mem:customers"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    EmbeddedServer server() {
        return server;
    }
}
