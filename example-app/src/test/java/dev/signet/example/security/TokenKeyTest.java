package dev.signet.example.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanContextException;
import io.micronaut.context.exceptions.ConfigurationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class TokenKeyTest {
    @Test
    void theDevelopmentKeyIsWarnedAbout() {
        List<ILoggingEvent> logged = logged(() -> new TokenKey(TokenKey.DEVELOPMENT));

        assertThat(logged).extracting(ILoggingEvent::getLevel).containsExactly(Level.WARN);
    }

    @Test
    void anotherKeyIsNothingToSpeakOf() {
        assertThat(logged(() -> new TokenKey("another-key-that-is-long-enough-for-hs256")))
                .isEmpty();
    }

    @Test
    void aKeyOfLessThan256BitsIsRefused() {
        assertThatThrownBy(() -> new TokenKey("0123456789012345678901234567890"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("JWT_SECRET");
    }

    @Test
    void theServiceWithoutConfigurationHasTheDevelopmentKey() {
        List<ILoggingEvent> logged = logged(
                () -> ApplicationContext.run(database("key-of-development")).close());

        assertThat(logged).extracting(ILoggingEvent::getLevel).containsExactly(Level.WARN);
    }

    @Test
    void productionDoesNotStartWithoutAKey() {
        Map<String, Object> otherwiseComplete = new HashMap<>(database("key-of-production"));
        otherwiseComplete.put("IDEMPOTENCY_KEY", "cHJvZHVjdGlvbi1rZXktZm9yLWtlcHQtYW5zd2VycyE=");
        assertThatThrownBy(() -> ApplicationContext.run(otherwiseComplete, "production"))
                .isInstanceOf(BeanContextException.class)
                .hasStackTraceContaining("JWT_SECRET");
    }

    private static Map<String, Object> database(String name) {
        return Map.of(
                "datasources.default.url", "jdbc:h2:mem:" + name,
                "datasources.default.username", "sa",
                "datasources.default.password", "");
    }

    private static List<ILoggingEvent> logged(Runnable start) {
        Logger logger = (Logger) LoggerFactory.getLogger(TokenKey.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        try {
            start.run();
        } finally {
            logger.detachAppender(lines);
        }
        return lines.list;
    }
}
