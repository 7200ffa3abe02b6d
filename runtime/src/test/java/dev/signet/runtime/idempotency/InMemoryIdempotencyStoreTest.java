package dev.signet.runtime.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.signet.runtime.idempotency.IdempotencyStore.Claim;
import dev.signet.runtime.idempotency.IdempotencyStore.Outcome;
import dev.signet.runtime.idempotency.IdempotencyStore.RecordedResponse;
import dev.signet.runtime.idempotency.IdempotencyStore.Scope;
import dev.signet.runtime.testing.IdempotencyStoreTck;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryIdempotencyStoreTest extends IdempotencyStoreTck {

    private static final RecordedResponse ANSWER = new RecordedResponse(204, List.of(), new byte[0]);

    private final TestClock clock = new TestClock();
    private final InMemoryIdempotencyStore store = new InMemoryIdempotencyStore(100, clock);

    @Override
    protected IdempotencyStore store() {
        return store;
    }

    @Override
    protected void pass(Duration time) {
        clock.pass(time);
    }

    private static Scope scope(int key) {
        return new Scope("", "Shelf.add", "k" + key);
    }

    private static Outcome claim(IdempotencyStore store, int key) {
        return store.claim(new Claim(scope(key), "f", Duration.ofHours(1), Duration.ofMinutes(1)));
    }

    private static void answer(IdempotencyStore store, int key) {
        if (claim(store, key) instanceof Outcome.Claimed claimed) {
            store.complete(scope(key), claimed.token(), ANSWER);
        }
    }

    @Test
    void theAnswerCompletedLongestAgoMakesRoom() {
        InMemoryIdempotencyStore small = new InMemoryIdempotencyStore(2, clock);
        answer(small, 1);
        answer(small, 2);
        answer(small, 3);
        assertThat(small.size()).isEqualTo(2);
        assertThat(claim(small, 2)).isInstanceOf(Outcome.Completed.class);
        assertThat(claim(small, 3)).isInstanceOf(Outcome.Completed.class);
        assertThat(claim(small, 1)).isInstanceOf(Outcome.Claimed.class);
    }

    @Test
    void whatExpiredMakesRoomBeforeWhatDidNot() {
        InMemoryIdempotencyStore small = new InMemoryIdempotencyStore(2, clock);
        claim(small, 1);
        clock.pass(Duration.ofMinutes(1));
        answer(small, 2);
        answer(small, 3);
        assertThat(claim(small, 2)).isInstanceOf(Outcome.Completed.class);
    }

    @Test
    void claimsInProgressAreNeverEvicted() {
        InMemoryIdempotencyStore small = new InMemoryIdempotencyStore(2, clock);
        claim(small, 1);
        claim(small, 2);
        assertThat(claim(small, 3)).isEqualTo(new Outcome.Full());
        assertThat(claim(small, 1)).isInstanceOf(Outcome.InProgress.class);
    }

    @Test
    void aStoreWithoutRoomIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InMemoryIdempotencyStore(0, clock))
                .withMessageContaining("signet.idempotency.max-entries");
    }
}
