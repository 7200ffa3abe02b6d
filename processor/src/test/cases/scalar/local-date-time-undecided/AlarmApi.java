package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDateTime;
import java.util.List;

@ApiContract(title = "Alarms")
@Path("/alarms")
@PermitAll
public interface AlarmApi {
    @POST
    LocalDateTime set(@QueryParam("not_before") LocalDateTime notBefore, Alarm alarm);

    record Alarm(LocalDateTime rings, List<LocalDateTime> again) {}
}
