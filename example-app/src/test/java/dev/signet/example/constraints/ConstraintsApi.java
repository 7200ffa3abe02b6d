package dev.signet.example.constraints;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Constraints")
@Path("/constraints")
@PermitAll
public interface ConstraintsApi {
    @POST
    @Path("/bookings")
    Booking book(Booking booking);

    @GET
    @Path("/free")
    boolean isFree(@QueryParam("room") @KnownRoom String room);
}
