package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    String find(
            @QueryParam("a") @Pattern(regexp = "(?=.*\\d)[a-z\\d]{8,64}") String lookAhead,
            @QueryParam("b") @Pattern(regexp = "(['\\\"])[^'\\\"]*\\1") String backReference,
            @QueryParam("c") @Pattern(regexp = "\\b.+\\b") String boundary);

    @GET
    @Path("/kept")
    @SuppressWarnings("signet:pattern-backtracks")
    String kept(@QueryParam("a") @Pattern(regexp = "(?!x)[a-z]{1,8}") String lookAhead);
}
