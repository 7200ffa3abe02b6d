package dev.signet.runtime.validation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/**
 * What constraints ask the application for. The time comes from its {@link Clock} bean; without one it is the system's, in
 * the default time zone (Jakarta Validation 3.1, ClockProvider).
 */
@Singleton
public final class ValidationContext {

    private final Clock clock;

    @Inject
    ValidationContext(Optional<Clock> clock) {
        this(clock.orElseGet(Clock::systemDefaultZone));
    }

    private ValidationContext(Clock clock) {
        this.clock = clock;
    }

    /** One outside an application. */
    public static ValidationContext of(Clock clock) {
        return new ValidationContext(clock);
    }

    /** The clock that past and future are told by. */
    public Clock clock() {
        return clock;
    }
}
