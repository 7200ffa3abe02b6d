package dev.signet.example.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductionTest {
    @Test
    void productionMigratesItsPostgresAndHasNoDevelopmentCustomers() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                ApplicationContext production = ApplicationContext.run(
                        Map.of(
                                "DATABASE_URL", postgres.getJdbcUrl("postgres", "postgres"),
                                "DATABASE_USER", "postgres",
                                "DATABASE_PASSWORD", "postgres",
                                "JWT_SECRET", "a-key-that-is-long-enough-for-hs256",
                                "IDEMPOTENCY_KEY", "cHJvZHVjdGlvbi1rZXktZm9yLWtlcHQtYW5zd2VycyE="),
                        "production")) {
            RefundLedger ledger = production.getBean(RefundLedger.class);

            assertThat(ledger.refundableCents("cust_ABCDEF123456")).isEmpty();
        }
    }
}
