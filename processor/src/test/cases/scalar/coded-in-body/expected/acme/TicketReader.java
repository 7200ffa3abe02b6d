package acme;

import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.Names;
import dev.signet.runtime.json.Scalar;
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
 * Reads a {@link Ticket} from JSON.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class TicketReader {
    private static final Names MEMBERS = Names.of("row", "shelf", "barcode", "section", "gate",
            "opens", "closes", "length", "validity", "season", "billed", "holiday", "zone",
            "offset", "link", "note", "pin", "sold", "starts", "words", "language", "currency",
            "breaks", "lastCall", "pages", "scans", "levels", "worked");

    private TicketReader() {
    }

    /**
     * The value at the reader, or null where it was null or a fault was reported.
     */
    static @Nullable Ticket read(JsonReader in) {
        if (!in.beginObject()) {
            return null;
        }
        int before = in.violationCount();
        long seen = 0;
        byte row = 0;
        Byte shelf = null;
        byte[] barcode = null;
        char section = 0;
        Character gate = null;
        LocalTime opens = null;
        OffsetTime closes = null;
        Duration length = null;
        Period validity = null;
        Year season = null;
        YearMonth billed = null;
        MonthDay holiday = null;
        ZoneId zone = null;
        ZoneOffset offset = null;
        URI link = null;
        CharSequence note = null;
        char[] pin = null;
        Calendar sold = null;
        ZonedDateTime starts = null;
        List<CharSequence> words = null;
        Locale language = null;
        Currency currency = null;
        List<Duration> breaks = null;
        Optional<LocalTime> lastCall = Optional.empty();
        List<byte[]> pages = null;
        byte[][] scans = null;
        Byte[] levels = null;
        Map<YearMonth, Duration> worked = null;
        for (int member = in.firstMember(MEMBERS); member >= 0; member = in.nextMember(MEMBERS, member)) {
            switch (member) {
                case 0 -> { // row
                    seen = in.once(seen, 1L << 0);
                    row = in.readPrimitiveByte();
                }
                case 1 -> { // shelf
                    seen = in.once(seen, 1L << 1);
                    shelf = in.readByte();
                }
                case 2 -> { // barcode
                    seen = in.once(seen, 1L << 2);
                    barcode = in.readText(Scalar.BYTES);
                }
                case 3 -> { // section
                    seen = in.once(seen, 1L << 3);
                    section = in.readPrimitiveChar();
                }
                case 4 -> { // gate
                    seen = in.once(seen, 1L << 4);
                    gate = in.readText(Scalar.CHARACTER);
                }
                case 5 -> { // opens
                    seen = in.once(seen, 1L << 5);
                    opens = in.readText(Scalar.LOCAL_TIME);
                }
                case 6 -> { // closes
                    seen = in.once(seen, 1L << 6);
                    closes = in.readText(Scalar.OFFSET_TIME);
                }
                case 7 -> { // length
                    seen = in.once(seen, 1L << 7);
                    length = in.readText(Scalar.DURATION);
                }
                case 8 -> { // validity
                    seen = in.once(seen, 1L << 8);
                    validity = in.readText(Scalar.PERIOD);
                }
                case 9 -> { // season
                    seen = in.once(seen, 1L << 9);
                    season = in.readText(Scalar.YEAR);
                }
                case 10 -> { // billed
                    seen = in.once(seen, 1L << 10);
                    billed = in.readText(Scalar.YEAR_MONTH);
                }
                case 11 -> { // holiday
                    seen = in.once(seen, 1L << 11);
                    holiday = in.readText(Scalar.MONTH_DAY);
                }
                case 12 -> { // zone
                    seen = in.once(seen, 1L << 12);
                    zone = in.readText(Scalar.ZONE_ID);
                }
                case 13 -> { // offset
                    seen = in.once(seen, 1L << 13);
                    offset = in.readText(Scalar.ZONE_OFFSET);
                }
                case 14 -> { // link
                    seen = in.once(seen, 1L << 14);
                    link = in.readText(Scalar.URI_REFERENCE);
                }
                case 15 -> { // note
                    seen = in.once(seen, 1L << 15);
                    note = in.readText(Scalar.CHAR_SEQUENCE);
                }
                case 16 -> { // pin
                    seen = in.once(seen, 1L << 16);
                    pin = in.readText(Scalar.CHARS);
                }
                case 17 -> { // sold
                    seen = in.once(seen, 1L << 17);
                    sold = in.readText(Scalar.CALENDAR);
                }
                case 18 -> { // starts
                    seen = in.once(seen, 1L << 18);
                    starts = in.readText(Scalar.ZONED_DATE_TIME);
                }
                case 19 -> { // words
                    seen = in.once(seen, 1L << 19);
                    words = in.readList(reader -> reader.readText(Scalar.CHAR_SEQUENCE));
                }
                case 20 -> { // language
                    seen = in.once(seen, 1L << 20);
                    language = in.readText(Scalar.LOCALE);
                }
                case 21 -> { // currency
                    seen = in.once(seen, 1L << 21);
                    currency = in.readText(Scalar.CURRENCY);
                }
                case 22 -> { // breaks
                    seen = in.once(seen, 1L << 22);
                    breaks = in.readList(reader -> reader.readText(Scalar.DURATION));
                }
                case 23 -> { // lastCall
                    seen = in.once(seen, 1L << 23);
                    lastCall = Optional.ofNullable(in.readPresent(reader -> reader.readText(Scalar.LOCAL_TIME)));
                }
                case 24 -> { // pages
                    seen = in.once(seen, 1L << 24);
                    pages = in.readList(reader -> reader.readText(Scalar.BYTES));
                }
                case 25 -> { // scans
                    seen = in.once(seen, 1L << 25);
                    scans = in.readArray(reader -> reader.readText(Scalar.BYTES), byte[][]::new);
                }
                case 26 -> { // levels
                    seen = in.once(seen, 1L << 26);
                    levels = in.readArray(JsonReader::readByte, Byte[]::new);
                }
                case 27 -> { // worked
                    seen = in.once(seen, 1L << 27);
                    worked = in.readMap(Scalar.YEAR_MONTH, reader -> reader.readText(Scalar.DURATION));
                }
                default -> in.unknown();
            }
        }
        if ((seen & 1L << 0) == 0) {
            in.missing("row");
        }
        if ((seen & 1L << 3) == 0) {
            in.missing("section");
        }
        in.check(TicketValidator.judge(row, shelf, barcode, section, gate, opens, closes, length,
                validity, season, billed, holiday, zone, offset, link, note, pin, sold, starts,
                words, language, currency, breaks, lastCall, pages, scans, levels, worked));
        return in.violationCount() == before ? new Ticket(row, shelf, barcode, section, gate, opens,
                closes, length, validity, season, billed, holiday, zone, offset, link, note, pin,
                sold, starts, words, language, currency, breaks, lastCall, pages, scans, levels,
                worked) : null;
    }
}
