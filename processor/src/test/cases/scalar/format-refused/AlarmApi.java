package acme;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

@ApiContract(title = "Alarms")
@Path("/alarms")
@PermitAll
public interface AlarmApi {
    @POST
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    String set(Alarm alarm);

    record Alarm(
            @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "dd.MM.yyyy HH:mm") LocalDateTime rings,
            @JsonFormat(pattern = "yyyy-MM-dd") LocalDate day,
            @JsonFormat(shape = JsonFormat.Shape.NUMBER) Instant made,
            @JsonFormat(timezone = "UTC") Instant changed,
            @JsonFormat LocalDateTime bare,
            @JsonFormat(shape = JsonFormat.Shape.STRING) long count,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Alarm next) {}
}
