package dev.signet.example.constraints;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Naming;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;

@ApiContract(title = "Constraints", naming = Naming.SNAKE_CASE)
@Path("/constraints")
@PermitAll
public interface ConstraintsApi {
    @POST
    @Path("/bookings")
    Booking book(Booking booking);

    @GET
    @Path("/free")
    boolean isFree(@QueryParam("room") @KnownRoom String room);

    @POST
    @Path("/deposits")
    Deposit pay(Deposit deposit);

    /** Tells what is free. */
    @GET
    @Path("/rooms")
    @Stay(nights = 14)
    List<String> free(@QueryParam("first_night") LocalDate firstNight, @QueryParam("last_night") LocalDate lastNight);
}
