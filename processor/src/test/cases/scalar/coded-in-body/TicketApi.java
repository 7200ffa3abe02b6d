package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Created;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Duration;

/** Every scalar that has a text of its own, in a body and in an answer. */
@ApiContract(title = "Tickets")
@Path("/tickets")
@PermitAll
public interface TicketApi {
    /** Keep a ticket. */
    @POST
    Ticket keep(Ticket ticket);

    /** Stamp it: the Location holds the text of the wire. */
    @POST
    @Path("/stamps")
    @Created("/tickets/stamps/{on}/{at}")
    Stamp stamp(Duration after);

    /** How long it lasts. */
    @GET
    @Path("/length")
    Duration length();

    /** When it was stamped. */
    record Stamp(@NotNull OffsetDateTime on, @NotNull OffsetTime at) {}
}
