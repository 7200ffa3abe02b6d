package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** What must be true of an object is judged in the turn of its group. */
@ApiContract(title = "Trips")
@Path("/trips")
@PermitAll
public interface TripApi {
    /** Plan a trip. */
    @POST
    Trip plan(Trip trip);

    /** Board. */
    @PUT
    void board(Seat seat);
}
