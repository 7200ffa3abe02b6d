package dev.signet.example.constraints;

import jakarta.validation.constraints.AssertTrue;
import java.time.LocalDate;
import java.util.List;

/** A room, and when. */
@Chronological
public record Booking(
        @KnownRoom String room,
        LocalDate firstNight,
        LocalDate lastNight,
        @Guests int guests,
        List<@KnownRoom(floor = 2) String> others) {
    @AssertTrue(message = "must be for a month at the most")
    boolean isShort() {
        return !lastNight.isAfter(firstNight.plusMonths(1));
    }
}
