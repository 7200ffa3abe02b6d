package dev.signet.example.refunds;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class RefundServiceOnH2Test extends RefundServiceFacts {
    private static HikariDataSource pool;

    @BeforeAll
    static void open() {
        pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:facts;DB_CLOSE_DELAY=-1");
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Override
    DataSource database() {
        return pool;
    }
}
