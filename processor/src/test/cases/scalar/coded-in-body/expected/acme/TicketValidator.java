package acme;

import dev.signet.runtime.validation.Violations;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Ticket}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class TicketValidator {
    private TicketValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(byte row, @Nullable Byte shelf, byte @Nullable [] barcode, char section,
            @Nullable Character gate, @Nullable LocalTime opens, @Nullable OffsetTime closes,
            @Nullable Duration length, @Nullable Period validity, @Nullable Year season,
            @Nullable YearMonth billed, @Nullable MonthDay holiday, @Nullable ZoneId zone,
            @Nullable ZoneOffset offset, @Nullable URI link, @Nullable CharSequence note,
            char @Nullable [] pin, @Nullable Calendar sold, @Nullable ZonedDateTime starts,
            @Nullable List<CharSequence> words, @Nullable Locale language,
            @Nullable Currency currency, @Nullable List<Duration> breaks,
            Optional<LocalTime> lastCall, @Nullable List<byte[]> pages, byte @Nullable [][] scans,
            Byte @Nullable [] levels, @Nullable Map<YearMonth, Duration> worked) {
        Violations found = Violations.NONE;
        return found;
    }
}
