package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.runtime.security.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.ConstraintTarget;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.time.LocalDate;
import java.util.List;

@ApiContract(title = "Stays")
@Path("/stays")
@PermitAll
public interface StayApi {
    /** Finds what is free. */
    @GET
    @InOrder(first = "the first")
    @InOrder(first = "the last")
    String find(@QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to);

    @POST
    @InOrder
    @Sound
    void book(@Context Caller caller, @BeanParam Period period, Booking booking);

    @PUT
    @Path("/{id}")
    @Proper(validationAppliesTo = ConstraintTarget.PARAMETERS)
    String move(Booking booking, @PathParam("id") String id, @QueryParam("day") @Distinct List<LocalDate> days);

    @GET
    @Path("/{id}")
    @Sound(validationAppliesTo = ConstraintTarget.RETURN_VALUE)
    String read(@PathParam("id") @Sound String arguments);

    @DELETE
    @Sound
    String clear();

    @DELETE
    @Path("/mine")
    @InOrder
    void clear(@Context Caller caller);
}
