package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.util.List;
import java.util.Map;

/** The enums of java.time are enums like any other. */
@ApiContract(title = "Shifts")
@Path("/shifts/{month}")
@PermitAll
public interface ShiftApi {
    /** Plan the shifts of a month. */
    @POST
    Plan plan(
            @PathParam("month") Month month, @QueryParam("first") @DefaultValue("MONDAY") DayOfWeek first, Plan plan);

    /** When people work. */
    record Plan(List<DayOfWeek> days, Map<DayOfWeek, Duration> hours) {}
}
