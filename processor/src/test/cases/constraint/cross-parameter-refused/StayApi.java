package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.ConstraintTarget;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Stays")
@Path("/stays")
@PermitAll
public interface StayApi {
    @GET
    @Sound
    String sound(@QueryParam("a") String a);

    @GET
    @Path("/vague")
    @Vague
    String vague(@QueryParam("a") String a);

    @GET
    @Path("/alone")
    @InOrder
    String alone();

    @GET
    @Path("/narrow")
    @Narrow
    String narrow(@QueryParam("a") String a);

    @PUT
    @Sound(validationAppliesTo = ConstraintTarget.RETURN_VALUE)
    void put(@QueryParam("a") @Sound(validationAppliesTo = ConstraintTarget.PARAMETERS) String a);

    @DELETE
    void delete(
            @QueryParam("a") @Sound(validationAppliesTo = ConstraintTarget.RETURN_VALUE) String a,
            @QueryParam("b") @InOrder String b);

    @DELETE
    @Path("/grouped")
    @Sound(groups = Runnable.class)
    void grouped(@QueryParam("a") String a);
}
