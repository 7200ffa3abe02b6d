package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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

/** Every scalar that has a text of its own, in a parameter. */
@ApiContract(title = "Tickets")
@Path("/tickets/{season}/{section}")
@PermitAll
public interface TicketApi {
    @GET
    String find(
            @PathParam("season") Year season,
            @PathParam("section") char section,
            @QueryParam("row") byte row,
            @QueryParam("shelf") @DefaultValue("-128") Byte shelf,
            @QueryParam("gate") @DefaultValue("A") char gate,
            @QueryParam("door") Character door,
            @QueryParam("barcode") @DefaultValue("YQ==") byte[] barcode,
            @QueryParam("opens") @DefaultValue("09:00:00") LocalTime opens,
            @QueryParam("closes") @DefaultValue("17:00:00+01:00") OffsetTime closes,
            @QueryParam("length") @DefaultValue("PT1H30M") Duration length,
            @QueryParam("validity") @DefaultValue("P1Y6M") Period validity,
            @QueryParam("billed") @DefaultValue("2026-01") YearMonth billed,
            @QueryParam("holiday") @DefaultValue("--02-29") MonthDay holiday,
            @QueryParam("zone") @DefaultValue("Europe/Paris") ZoneId zone,
            @QueryParam("offset") @DefaultValue("+01:00") ZoneOffset offset,
            @QueryParam("link") @DefaultValue("../a?b=c#d") URI link,
            @QueryParam("note") @DefaultValue("a") CharSequence note,
            @QueryParam("pin") char[] pin,
            @QueryParam("sold") @DefaultValue("2026-01-31T12:00:00Z") Calendar sold,
            @QueryParam("starts") @DefaultValue("2026-01-31T12:00:00+01:00[Europe/Paris]") ZonedDateTime starts,
            @HeaderParam("Language") @DefaultValue("en-GB") Locale language,
            @HeaderParam("Currency") @NotNull Currency currency,
            @QueryParam("breaks") List<Duration> breaks,
            @QueryParam("last") Optional<LocalTime> last);
}
