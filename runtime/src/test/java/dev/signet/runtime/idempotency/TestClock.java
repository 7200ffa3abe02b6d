package dev.signet.runtime.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** A clock that is moved by hand. */
public final class TestClock extends Clock {

    private Instant now = Instant.parse("2026-01-31T12:00:00Z");
    private Optional<Instant> once = Optional.empty();

    /** Moves it forward; back, by a negative time. */
    public synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    /** Has it tell this time once, as it told a thread that was held up since. */
    public synchronized void tellOnce(Instant time) {
        once = Optional.of(time);
    }

    @Override
    public synchronized Instant instant() {
        Instant told = once.orElse(now);
        once = Optional.empty();
        return told;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Nobody asks for " + zone);
    }
}
