package dev.signet.example.customers;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class CustomersHttpOnPostgresTest extends CustomersHttpFacts {
    private static EmbeddedPostgres postgres;
    private static EmbeddedServer server;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "micronaut.server.port",
                        -1,
                        "DATABASE_URL",
                        postgres.getJdbcUrl("postgres", "postgres"),
                        "DATABASE_USER",
                        "postgres",
                        "DATABASE_PASSWORD",
                        "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        postgres.close();
    }

    @Override
    EmbeddedServer server() {
        return server;
    }
}
