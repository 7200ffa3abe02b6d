package dev.signet.runtime.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.sensitive.Confidential;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.exceptions.ConfigurationException;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfidentialRoutesTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    /** What the processor marks. */
    @Singleton
    @Requires(property = "test.confidential")
    static class Cards {
        @Confidential(value = "CardApi.add", kept = true)
        public void add() {}

        @Confidential("CardApi.find")
        public void find() {}
    }

    @Test
    void aServiceThatWouldKeepSecretsInTheClearDoesNotStart() {
        assertThatThrownBy(() -> ApplicationContext.run(Map.of("test.confidential", true)))
                .hasStackTraceContaining(ConfigurationException.class.getSimpleName())
                .hasStackTraceContaining("CardApi.add")
                .hasStackTraceContaining("signet.idempotency.key");
    }

    @Test
    void withAKeyItStarts() {
        try (ApplicationContext context =
                ApplicationContext.run(Map.of("test.confidential", true, "signet.idempotency.key", KEY))) {
            assertThat(context.getBean(Cards.class)).isNotNull();
        }
    }
}
