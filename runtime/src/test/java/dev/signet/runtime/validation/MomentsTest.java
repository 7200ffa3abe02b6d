package dev.signet.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.GregorianCalendar;
import org.junit.jupiter.api.Test;

class MomentsTest {

    // Already tomorrow in Auckland.
    private static final Instant NOW = Instant.parse("2026-06-30T20:15:30.000000001Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Pacific/Auckland"));

    @Test
    void momentsAreComparedToTheNanosecond() {
        assertThat(Moments.compared(NOW, CLOCK)).isZero();
        assertThat(Moments.compared(NOW.minusNanos(1), CLOCK)).isNegative();
        assertThat(Moments.compared(OffsetDateTime.parse("2026-07-01T08:15:30.000000001+12:00"), CLOCK))
                .isZero();
        assertThat(Moments.compared(OffsetDateTime.parse("2026-06-30T22:15:30.000000001+02:00"), CLOCK))
                .isNegative();
        assertThat(Moments.compared(OffsetDateTime.parse("2026-06-30T22:15:30.000000002+02:00"), CLOCK))
                .isPositive();
        assertThat(Moments.compared(Date.from(NOW), CLOCK)).isZero();
        assertThat(Moments.compared(ZonedDateTime.now(CLOCK), CLOCK)).isZero();
        assertThat(Moments.compared(ZonedDateTime.now(CLOCK).plusNanos(1), CLOCK))
                .isPositive();
        assertThat(Moments.compared(GregorianCalendar.from(ZonedDateTime.now(CLOCK)), CLOCK))
                .isNegative();
    }

    @Test
    void whatHasNoZoneIsInTheClocks() {
        assertThat(Moments.compared(LocalDate.parse("2026-07-01"), CLOCK)).isZero();
        assertThat(Moments.compared(LocalDateTime.parse("2026-07-01T08:15:30"), CLOCK))
                .isNegative();
        assertThat(Moments.compared(LocalTime.parse("08:15:31"), CLOCK)).isPositive();
        assertThat(Moments.compared(OffsetTime.parse("20:15:31Z"), CLOCK)).isPositive();
        assertThat(Moments.compared(MonthDay.of(6, 30), CLOCK)).isNegative();
        assertThat(Moments.compared(YearMonth.of(2026, 7), CLOCK)).isZero();
        assertThat(Moments.compared(Year.of(2025), CLOCK)).isNegative();
    }
}
