package acme;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** A time without a zone, where the author means it. */
@ApiContract(title = "Alarms")
@Path("/alarms")
@PermitAll
public interface AlarmApi {
    /** Set an alarm. */
    @POST
    Alarm set(
            @QueryParam("not_before")
                    @DefaultValue("2026-01-31T12:00:00")
                    @JsonFormat(shape = JsonFormat.Shape.STRING)
                    LocalDateTime notBefore,
            Alarm alarm);

    /** Something rings. */
    record Alarm(
            @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDateTime rings,
            @JsonFormat(shape = JsonFormat.Shape.STRING) List<LocalDateTime> again,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant made) {}
}
