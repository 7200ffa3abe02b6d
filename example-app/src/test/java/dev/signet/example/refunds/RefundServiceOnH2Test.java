package dev.signet.example.refunds;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class RefundServiceOnH2Test extends RefundServiceFacts {
    private static ApplicationContext context;

    @BeforeAll
    static void open() {
        context = ApplicationContext.run(Map.of("datasources.default.url", "jdbc:h2:mem:facts"));
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Override
    ApplicationContext context() {
        return context;
    }
}
