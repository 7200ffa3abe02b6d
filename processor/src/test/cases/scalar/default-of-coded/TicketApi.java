package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Currency;
import java.util.Locale;

@ApiContract(title = "Tickets")
@Path("/tickets")
@PermitAll
public interface TicketApi {
    @GET
    String find(
            @QueryParam("row") @DefaultValue("128") byte row,
            @QueryParam("shelf") @DefaultValue("9") @Max(8) byte shelf,
            @QueryParam("gate") @DefaultValue("AB") char gate,
            @QueryParam("barcode") @DefaultValue("YR==") byte[] barcode,
            @QueryParam("opens") @DefaultValue("09:00") LocalTime opens,
            @QueryParam("length") @DefaultValue("P1M") Duration length,
            @QueryParam("validity") @DefaultValue("PT1H") Period validity,
            @QueryParam("billed") @DefaultValue("2026-13") YearMonth billed,
            @QueryParam("holiday") @DefaultValue("--02-30") MonthDay holiday,
            @QueryParam("zone") @DefaultValue("Europe/Rome2") ZoneId zone,
            @QueryParam("link") @DefaultValue("http://a b") URI link,
            @QueryParam("language") @DefaultValue("en_GB") Locale language,
            @QueryParam("currency") @DefaultValue("EUX") Currency currency,
            @QueryParam("sold") @DefaultValue("2026-01-31") Calendar sold,
            @QueryParam("starts") @DefaultValue("2026-07-31T12:00:00+01:00[Europe/Paris]") ZonedDateTime starts,
            @QueryParam("day") @DefaultValue("MONDAY") DayOfWeek day,
            @QueryParam("pause") @Min(1) Duration pause,
            @QueryParam("code") @Size(max = 3) Locale code);
}
