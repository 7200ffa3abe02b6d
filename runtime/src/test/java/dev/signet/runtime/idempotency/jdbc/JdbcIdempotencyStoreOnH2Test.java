package dev.signet.runtime.idempotency.jdbc;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class JdbcIdempotencyStoreOnH2Test extends JdbcIdempotencyStoreFacts {

    private static Database database;

    @BeforeAll
    static void open() {
        // Nobody waits for what the test itself holds.
        database = Database.open("jdbc:h2:mem:keys;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=100", "sa");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Override
    Database database() {
        return database;
    }

    @Override
    String milliseconds() {
        return "%d * INTERVAL '0.001' SECOND";
    }
}
