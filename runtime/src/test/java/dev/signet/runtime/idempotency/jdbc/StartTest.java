package dev.signet.runtime.idempotency.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.idempotency.IdempotencyStore;
import dev.signet.runtime.idempotency.InMemoryIdempotencyStore;
import dev.signet.runtime.idempotency.Transacted;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A service that could not keep what its contracts and its configuration promise does not start, and says why. */
class StartTest {

    @Controller("/orders")
    @Requires(property = "orders")
    static final class OrderController {
        @Post
        @Transacted("OrderApi.place")
        void place() {}
    }

    private static Map<String, Object> h2(String name) {
        return Database.configuration("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa");
    }

    private static void assertRefused(Map<String, Object> configuration, String... said) {
        assertThatThrownBy(() -> ApplicationContext.run(configuration).close())
                .extracting(StartTest::messages)
                .asString()
                .contains(said);
    }

    private static String messages(Throwable thrown) {
        StringBuilder messages = new StringBuilder();
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            messages.append(each.getMessage()).append('\n');
        }
        return messages.toString();
    }

    @Test
    void withoutItsTable() {
        assertRefused(h2("empty"), "signet_idempotency is not there", "classpath:dev/signet/idempotency");
    }

    @Test
    void withATableOfAnotherShape() {
        Map<String, Object> configuration = h2("other");
        configuration.put(
                "datasources.default.url",
                configuration.get("datasources.default.url")
                        + ";INIT=CREATE TABLE IF NOT EXISTS signet_idempotency (scope INT)");
        assertRefused(configuration, "not as this version of Signet needs it");
    }

    @Test
    void withoutItsDataSource() {
        assertRefused(
                Map.of("signet.idempotency.store", "jdbc", "micronaut.security.enabled", false),
                "signet.idempotency.store is jdbc",
                "datasources.default");
    }

    @Test
    void withADataSourceOfAnotherName() {
        Map<String, Object> configuration = h2("named");
        configuration.put("signet.idempotency.jdbc.data-source", "keys");
        assertRefused(configuration, "datasources.keys");
    }

    @Test
    void withAStoreThatDoesNotExist() {
        assertRefused(
                Map.of("signet.idempotency.store", "jdcb", "micronaut.security.enabled", false),
                "signet.idempotency.store is memory or jdbc, not jdcb");
    }

    @Test
    void withAContractThatNeedsTransactionsAndAStoreWithout() {
        assertRefused(
                Map.of("orders", true, "micronaut.security.enabled", false),
                "OrderApi.place",
                "mode = TRANSACTIONAL",
                "InMemoryIdempotencyStore");
    }

    @Test
    void withWhatItNeedsItStarts() {
        String url = "jdbc:h2:mem:fine;DB_CLOSE_DELAY=-1";
        Database.open(url, "sa").close();
        Map<String, Object> configuration = new HashMap<>(Database.configuration(url, "sa"));
        configuration.put("orders", true);
        try (ApplicationContext context = ApplicationContext.run(configuration)) {
            assertThat(context.getBean(IdempotencyStore.class)).isInstanceOf(JdbcIdempotencyStore.class);
            assertThat(context.containsBean(ExpiredKeys.class)).isTrue();
        }
    }

    @Test
    void whoChoosesNothingHasTheStoreInMemory() {
        try (ApplicationContext context = ApplicationContext.run(Map.of("micronaut.security.enabled", false))) {
            assertThat(context.getBean(IdempotencyStore.class)).isInstanceOf(InMemoryIdempotencyStore.class);
            assertThat(context.containsBean(ExpiredKeys.class)).isFalse();
        }
    }
}
