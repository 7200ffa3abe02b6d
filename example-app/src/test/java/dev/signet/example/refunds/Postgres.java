package dev.signet.example.refunds;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;

/** The service's configuration for a PostgreSQL that a test has started, on a free port of its own. */
final class Postgres {
    private Postgres() {}

    static Map<String, Object> configuration(EmbeddedPostgres postgres) {
        return Map.of(
                "micronaut.server.port",
                -1,
                "DATABASE_URL",
                postgres.getJdbcUrl("postgres", "postgres"),
                "DATABASE_USER",
                "postgres",
                "DATABASE_PASSWORD",
                "postgres");
    }
}
