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
            @QueryParam("a") @Pattern(regexp = "[a-z]*+z") String possessive,
            @QueryParam("b") @Pattern(regexp = "(?>a|ab)c") String atomic,
            @QueryParam("c") @Pattern(regexp = "\\X") String grapheme,
            @QueryParam("d") @Pattern(regexp = "\\Ga") String previous,
            @QueryParam("e") @Pattern(regexp = "\\p{javaMirrored}") String javaClass,
            @QueryParam("f") @Pattern(regexp = "(?m)a$\\n^b") String lines,
            @QueryParam("g") @Pattern(regexp = "(?i)(?=a)a") String lookAhead,
            @QueryParam("h") @Pattern(regexp = "a", flags = Pattern.Flag.CANON_EQ) String canonical);
}
