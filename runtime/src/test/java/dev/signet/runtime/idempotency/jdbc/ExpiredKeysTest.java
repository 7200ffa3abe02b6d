package dev.signet.runtime.idempotency.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ExpiredKeysTest {

    /** Ends when the rows are gone, and fails only where they never go. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void severalInstancesDeleteThemInTheBackgroundAndNoOthers() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            try (Database first = Database.open(url, "postgres")) {
                insert(first, 1_000, "-");
                insert(first, 10, "+");
                Map<String, Object> configuration = Database.configuration(url, "postgres");
                configuration.put("signet.idempotency.jdbc.delete-expired-interval", "20ms");
                configuration.put("signet.idempotency.jdbc.delete-expired-batch", 10);
                try (ApplicationContext second = ApplicationContext.run(configuration);
                        ApplicationContext third = ApplicationContext.run(configuration)) {
                    while (rows(first) > 10) {
                        Thread.sleep(20);
                    }
                    insert(first, 100, "-");
                    while (rows(first) > 10) {
                        Thread.sleep(20);
                    }
                    assertThat(second.isRunning() && third.isRunning()).isTrue();
                }
                assertThat(rows(first)).isEqualTo(10);
            }
        }
    }

    @Test
    void aProcessMayLeaveThemToOthers() {
        String url = "jdbc:h2:mem:left;DB_CLOSE_DELAY=-1";
        Database.open(url, "sa").close();
        Map<String, Object> configuration = Database.configuration(url, "sa");
        configuration.put("signet.idempotency.jdbc.delete-expired", false);
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            assertThat(context.containsBean(ExpiredKeys.class)).isFalse();
        }
    }

    private static void insert(Database database, int count, String sign) {
        database.run(
                "INSERT INTO signet_idempotency (scope, operation, fingerprint, status, headers, body, created_at, expires_at)"
                        + " SELECT sha256(convert_to('" + sign
                        + "' || i, 'UTF8')), 'op', sha256('f'), 204, '', '', now(), now() " + sign
                        + " interval '1 hour' FROM generate_series(1, " + count + ") i");
    }

    private static int rows(Database database) {
        return database.count("SELECT count(*) FROM signet_idempotency");
    }
}
