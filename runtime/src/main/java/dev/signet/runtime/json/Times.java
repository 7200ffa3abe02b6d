package dev.signet.runtime.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The texts of java.time beyond timestamps and dates: each reader knows one form, and answers null to any other text. */
final class Times {

    private static final String TIME = "[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?";
    private static final String OFFSET = "[+-][0-9]{2}:[0-9]{2}";
    private static final Pattern LOCAL_TIME = Pattern.compile(TIME);
    private static final Pattern OFFSET_TIME = Pattern.compile(TIME + "(?:[Zz]|" + OFFSET + ")");
    private static final Pattern LOCAL_DATE_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt]" + TIME);
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern YEAR_MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern MONTH_DAY = Pattern.compile("--[0-9]{2}-[0-9]{2}");
    private static final Pattern ZONE_OFFSET = Pattern.compile("Z|" + OFFSET + "(?::[0-9]{2})?");
    private static final Pattern ZONE_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9~/._+-]+");

    // So many digits that no sum of the parts overflows 64 bits of seconds, nor 32 bits of years, months or days.
    private static final Pattern DURATION = Pattern.compile("-?P(?=[0-9T])(?:[0-9]{1,13}D)?"
            + "(?:T(?=[0-9])(?:[0-9]{1,15}H)?(?:[0-9]{1,15}M)?(?:[0-9]{1,18}(?:\\.[0-9]{1,9})?S)?)?");
    private static final Pattern PERIOD =
            Pattern.compile("-?P(?:(?=[0-9])(?:([0-9]{1,9})Y)?(?:([0-9]{1,9})M)?(?:([0-9]{1,9})D)?|([0-9]{1,8})W)");

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MINUTES_OF_AN_HOUR = 60;

    private Times() {}

    static @Nullable LocalTime toLocalTime(String text) {
        return read(LOCAL_TIME, LocalTime::parse, text);
    }

    static @Nullable OffsetTime toOffsetTime(String text) {
        return read(OFFSET_TIME, OffsetTime::parse, text);
    }

    static @Nullable LocalDateTime toLocalDateTime(String text) {
        return read(LOCAL_DATE_TIME, LocalDateTime::parse, text);
    }

    static @Nullable ZonedDateTime toZonedDateTime(String text) {
        int bracket = text.indexOf('[');
        OffsetDateTime time = Scalar.toOffsetDateTime(bracket < 0 ? text : text.substring(0, bracket));
        if (time == null || bracket < 0) {
            return time == null ? null : time.toZonedDateTime();
        }
        String name = text.endsWith("]") ? text.substring(bracket + 1, text.length() - 1) : "";
        ZoneId zone = ZONE_NAME.matcher(name).matches() ? toZoneId(name) : null;
        return zone == null || !zone.getRules().isValidOffset(time.toLocalDateTime(), time.getOffset())
                ? null
                : ZonedDateTime.ofLocal(time.toLocalDateTime(), zone, time.getOffset());
    }

    static @Nullable Year toYear(String text) {
        return read(YEAR, Year::parse, text);
    }

    static @Nullable YearMonth toYearMonth(String text) {
        return read(YEAR_MONTH, YearMonth::parse, text);
    }

    static @Nullable MonthDay toMonthDay(String text) {
        return read(MONTH_DAY, MonthDay::parse, text);
    }

    static @Nullable Duration toDuration(String text) {
        return read(DURATION, Duration::parse, text);
    }

    static @Nullable Period toPeriod(String text) {
        Matcher form = PERIOD.matcher(text);
        if (!form.matches()) {
            return null;
        }
        int sign = text.startsWith("-") ? -1 : 1;
        int days = number(form.group(3)) + number(form.group(4)) * DAYS_OF_A_WEEK;
        return Period.of(sign * number(form.group(1)), sign * number(form.group(2)), sign * days);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    static @Nullable ZoneOffset toZoneOffset(String text) {
        return read(ZONE_OFFSET, ZoneOffset::of, text);
    }

    /** An offset, or a name as the time zone database writes it: ZoneId.of knows other ways to write the same. */
    static @Nullable ZoneId toZoneId(String text) {
        ZoneId zone = read(ZONE_NAME, ZoneId::of, text);
        return zone != null && zone.getId().equals(text) ? zone : toZoneOffset(text);
    }

    /** The database has no UTC+02:00, which is an offset by another name. */
    static String text(ZoneId zone) {
        return zone.getId().contains(":") ? zone.normalized().getId() : zone.getId();
    }

    private static <T> @Nullable T read(Pattern form, Function<String, T> parser, String text) {
        if (!form.matcher(text).matches()) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    /** With every part between the first and the last, as RFC 3339, App. A, would have it; {@code PT0S} for none. */
    static String text(Duration duration) {
        if (duration.isZero()) {
            return "PT0S";
        }
        // The seconds of a negative duration are rounded down, and may be one more than a long can negate.
        boolean fraction = duration.isNegative() && duration.getNano() > 0;
        long whole = fraction ? duration.getSeconds() + 1 : duration.getSeconds();
        int nanos = fraction ? 1_000_000_000 - duration.getNano() : duration.getNano();
        long hours = Math.abs(whole / 3600);
        long minutes = Math.abs(whole / MINUTES_OF_AN_HOUR % MINUTES_OF_AN_HOUR);
        String seconds = Math.abs(whole % MINUTES_OF_AN_HOUR) + decimals(nanos);
        boolean hasSeconds = !seconds.equals("0");
        StringBuilder text = new StringBuilder(duration.isNegative() ? "-PT" : "PT");
        if (hours > 0) {
            text.append(hours).append('H');
        }
        if (minutes > 0 || (hours > 0 && hasSeconds)) {
            text.append(minutes).append('M');
        }
        return hasSeconds ? text.append(seconds).append('S').toString() : text.toString();
    }

    private static String decimals(int nanos) {
        return nanos == 0 ? "" : "." + String.format("%09d", nanos).replaceAll("0+$", "");
    }

    /** With every part between the first and the last; {@code P0D} for none. One of mixed signs is written as Java does. */
    static String text(Period period) {
        boolean positive = period.getYears() >= 0 && period.getMonths() >= 0 && period.getDays() >= 0;
        boolean negative = period.getYears() <= 0 && period.getMonths() <= 0 && period.getDays() <= 0;
        if (period.isZero() || !(positive || negative)) {
            return period.toString();
        }
        StringBuilder text = new StringBuilder(negative ? "-P" : "P");
        boolean days = period.getDays() != 0;
        append(text, period.getYears(), 'Y', period.getYears() != 0);
        append(text, period.getMonths(), 'M', period.getMonths() != 0 || (period.getYears() != 0 && days));
        append(text, period.getDays(), 'D', days);
        return text.toString();
    }

    private static void append(StringBuilder text, int number, char unit, boolean written) {
        if (written) {
            text.append(Math.abs((long) number)).append(unit);
        }
    }
}
