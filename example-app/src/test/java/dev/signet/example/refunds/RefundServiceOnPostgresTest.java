package dev.signet.example.refunds;

import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class RefundServiceOnPostgresTest extends RefundServiceFacts {
    private static EmbeddedPostgres postgres;
    private static ApplicationContext context;

    @BeforeAll
    static void open() throws IOException {
        postgres = EmbeddedPostgres.start();
        context = ApplicationContext.run(Postgres.configuration(postgres));
    }

    @AfterAll
    static void close() throws IOException {
        context.close();
        postgres.close();
    }

    @Override
    ApplicationContext context() {
        return context;
    }
}
