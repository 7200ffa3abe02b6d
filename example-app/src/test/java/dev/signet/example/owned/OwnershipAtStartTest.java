package dev.signet.example.owned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanContextException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnershipAtStartTest {

    @Test
    void withoutTheBeanThatKnowsTheOwnersTheServiceDoesNotStart() {
        Map<String, Object> without = configuration("true");
        assertThatThrownBy(() -> ApplicationContext.run(without))
                .isInstanceOf(BeanContextException.class)
                .hasMessageContaining("NotesApiController")
                .hasMessageContaining("No bean of type [" + NotesApiOwnership.class.getName() + "] exists");
    }

    @Test
    void withTheBeanItStarts() {
        try (ApplicationContext context = ApplicationContext.run(configuration("false"))) {
            assertThat(context.containsBean(NotesApiOwnership.class)).isTrue();
        }
    }

    private static Map<String, Object> configuration(String absent) {
        return Map.of(NoteOwners.ABSENT, absent, "datasources.default.url", "jdbc:h2:mem:owners-at-start-" + absent);
    }
}
