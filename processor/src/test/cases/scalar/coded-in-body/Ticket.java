package acme;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One component of each kind that has a text of its own. */
public record Ticket(
        byte row,
        Byte shelf,
        byte[] barcode,
        char section,
        Character gate,
        LocalTime opens,
        OffsetTime closes,
        Duration length,
        Period validity,
        Year season,
        YearMonth billed,
        MonthDay holiday,
        ZoneId zone,
        ZoneOffset offset,
        URI link,
        CharSequence note,
        char[] pin,
        Calendar sold,
        ZonedDateTime starts,
        List<CharSequence> words,
        Locale language,
        Currency currency,
        List<Duration> breaks,
        Optional<LocalTime> lastCall,
        List<byte[]> pages,
        byte[][] scans,
        Byte[] levels,
        Map<YearMonth, Duration> worked) {}
