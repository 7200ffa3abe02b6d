package dev.signet.example.refunds;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class RefundsHttpOnPostgresTest extends RefundsHttpFacts {
    private static EmbeddedPostgres postgres;
    private static EmbeddedServer server;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        server = ApplicationContext.run(EmbeddedServer.class, Postgres.configuration(postgres));
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
