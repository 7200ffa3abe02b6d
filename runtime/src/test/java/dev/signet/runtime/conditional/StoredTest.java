package dev.signet.runtime.conditional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.annotations.Stored;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class StoredTest {
    @Test
    void itTellsWhatHappenedAndWhatIsThereNow() {
        assertThat(Stored.created("a").isCreated()).isTrue();
        assertThat(Stored.replaced("a").isCreated()).isFalse();
        assertThat(Stored.created("a").content()).isEqualTo("a");
        assertThat(Stored.replaced("b").content()).isEqualTo("b");
    }

    @Test
    void nothingIsToldWhereNothingIs() {
        assertThat(Stored.created().isCreated()).isTrue();
        assertThat(Stored.replaced().isCreated()).isFalse();
        assertThatThrownBy(Stored.created()::content).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatWasStoredIsNotNull() {
        assertThatThrownBy(() -> Stored.created(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Stored.replaced(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void itIsTheSameWhereBothAre() {
        assertThat(Stored.created("a"))
                .isEqualTo(Stored.created("a"))
                .hasSameHashCodeAs(Stored.created("a"))
                .isNotEqualTo(Stored.created("b"))
                .isNotEqualTo(Stored.replaced("a"));
        assertThat(Stored.created("a")).hasToString("Created a");
        assertThat(Stored.replaced()).hasToString("Replaced");
    }
}
