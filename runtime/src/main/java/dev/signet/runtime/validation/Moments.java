package dev.signet.runtime.validation;

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
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;

/**
 * How points in time compare with the present one of a clock: less than 0 is past, 0 is now, more than 0 is future. What
 * has no zone of its own is taken to be in the clock's.
 */
public final class Moments {

    private Moments() {}

    /** To the nanosecond. */
    public static int compared(Instant value, Clock clock) {
        return value.compareTo(clock.instant());
    }

    /** To the millisecond. */
    @SuppressWarnings("JavaUtilDate") // a type that contracts may use
    public static int compared(Date value, Clock clock) {
        return Long.compare(value.getTime(), clock.millis());
    }

    /** To the nanosecond, of which a calendar has whole milliseconds. */
    public static int compared(Calendar value, Clock clock) {
        return value.toInstant().compareTo(clock.instant());
    }

    /** With today. */
    public static int compared(LocalDate value, Clock clock) {
        return value.compareTo(LocalDate.now(clock));
    }

    /** With the time that clocks show here. */
    public static int compared(LocalDateTime value, Clock clock) {
        return value.compareTo(LocalDateTime.now(clock));
    }

    /** With the time of day. */
    public static int compared(LocalTime value, Clock clock) {
        return value.compareTo(LocalTime.now(clock));
    }

    /** The moment; of two offsets at the same moment that is earlier which clocks show less in, as the reference has it. */
    public static int compared(OffsetDateTime value, Clock clock) {
        return value.compareTo(OffsetDateTime.now(clock));
    }

    /** As {@link #compared(OffsetDateTime, Clock)}, and of those that show the same by the names of their zones. */
    public static int compared(ZonedDateTime value, Clock clock) {
        return value.compareTo(ZonedDateTime.now(clock));
    }

    /** With the time of day, both brought to one offset. */
    public static int compared(OffsetTime value, Clock clock) {
        return value.compareTo(OffsetTime.now(clock));
    }

    /** With this year. */
    public static int compared(Year value, Clock clock) {
        return value.compareTo(Year.now(clock));
    }

    /** With this month. */
    public static int compared(YearMonth value, Clock clock) {
        return value.compareTo(YearMonth.now(clock));
    }

    /** With today, within the year. */
    public static int compared(MonthDay value, Clock clock) {
        return value.compareTo(MonthDay.now(clock));
    }
}
