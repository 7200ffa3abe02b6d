package dev.signet.example.limits;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The service's clock in a test that moves it by hand. */
@Singleton
@Requires(property = StoppedClock.PROPERTY)
final class StoppedClock extends Clock {
    static final String PROPERTY = "test.stopped-clock";

    private Instant now = Instant.now();

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public synchronized Instant instant() {
        return now;
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
