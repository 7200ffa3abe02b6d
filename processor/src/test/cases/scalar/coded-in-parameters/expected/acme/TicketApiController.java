package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.json.Scalar;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
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
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Serves {@link TicketApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class TicketApiController {
    private final TicketApi api;

    private final Guard guard;

    TicketApiController(TicketApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Get("/v1/tickets/{season}/{section}")
    public HttpResponse<byte[]> find(HttpRequest<?> request,
            @PathVariable("season") String seasonText,
            @PathVariable("section") String sectionText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("row", "shelf", "gate", "door", "barcode", "opens", "closes", "length",
                "validity", "billed", "holiday", "zone", "offset", "link", "note", "pin", "sold",
                "starts", "breaks", "last");
        Year season = in.path("season", seasonText).to(Scalar.YEAR);
        char section = in.path("section", sectionText).toChar();
        byte row = in.query("row").toByte();
        Byte shelf = in.query("shelf").orElse("-128").toBoxedByte();
        char gate = in.query("gate").orElse("A").toChar();
        Character door = in.query("door").to(Scalar.CHARACTER);
        byte[] barcode = in.query("barcode").orElse("YQ==").to(Scalar.BYTES);
        LocalTime opens = in.query("opens").orElse("09:00:00").to(Scalar.LOCAL_TIME);
        OffsetTime closes = in.query("closes").orElse("17:00:00+01:00").to(Scalar.OFFSET_TIME);
        Duration length = in.query("length").orElse("PT1H30M").to(Scalar.DURATION);
        Period validity = in.query("validity").orElse("P1Y6M").to(Scalar.PERIOD);
        YearMonth billed = in.query("billed").orElse("2026-01").to(Scalar.YEAR_MONTH);
        MonthDay holiday = in.query("holiday").orElse("--02-29").to(Scalar.MONTH_DAY);
        ZoneId zone = in.query("zone").orElse("Europe/Paris").to(Scalar.ZONE_ID);
        ZoneOffset offset = in.query("offset").orElse("+01:00").to(Scalar.ZONE_OFFSET);
        URI link = in.query("link").orElse("../a?b=c#d").to(Scalar.URI_REFERENCE);
        CharSequence note = in.query("note").orElse("a").to(Scalar.CHAR_SEQUENCE);
        char[] pin = in.query("pin").to(Scalar.CHARS);
        Calendar sold = in.query("sold").orElse("2026-01-31T12:00:00Z").to(Scalar.CALENDAR);
        ZonedDateTime starts = in.query("starts").orElse("2026-01-31T12:00:00+01:00[Europe/Paris]").to(Scalar.ZONED_DATE_TIME);
        Locale language = in.header("Language").orElse("en-GB").to(Scalar.LOCALE);
        Currency currency = in.header("Currency").required().to(Scalar.CURRENCY);
        List<Duration> breaks = in.query("breaks").toList(text -> text.to(Scalar.DURATION));
        Optional<LocalTime> last = in.query("last").toOptional(text -> text.to(Scalar.LOCAL_TIME));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFind(season, section, row, shelf, gate, door, barcode,
                opens, closes, length, validity, billed, holiday, zone, offset, link, note, pin,
                sold, starts, language, currency, breaks, last), "no-cache",
                "Accept-Encoding, Language, Currency");
    }

    private HttpResponse<byte[]> answerFind(Year season, char section, byte row, Byte shelf,
            char gate, Character door, byte[] barcode, LocalTime opens, OffsetTime closes,
            Duration length, Period validity, YearMonth billed, MonthDay holiday, ZoneId zone,
            ZoneOffset offset, URI link, CharSequence note, char[] pin, Calendar sold,
            ZonedDateTime starts, Locale language, Currency currency, List<Duration> breaks,
            Optional<LocalTime> last) {
        try {
            String answer = api.find(season, section, row, shelf, gate, door, barcode, opens, closes, length, validity, billed, holiday, zone, offset, link, note, pin, sold, starts, language, currency, breaks, last);
            Answers.requireKept(TicketApiValidator.findAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("TicketApi.find", undeclared);
        }
    }
}
