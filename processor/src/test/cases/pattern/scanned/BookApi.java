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
            @QueryParam("a") @Pattern(regexp = "draft") String word,
            @QueryParam("b") @Pattern(regexp = "draft|final|gone") String words,
            @QueryParam("c") @Pattern(regexp = "cust_[A-Z0-9]{12}") String fixed,
            @QueryParam("d") @Pattern(regexp = "[a-z]+(-[a-z]+)*") String slug,
            @QueryParam("e") @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])") String date,
            @QueryParam("f") @Pattern(regexp = "[a-z0-9]([-a-z0-9]*[a-z0-9])?") String states,
            @QueryParam("g") @Pattern(regexp = "[\\p{L} .'-]{1,80}") String letters,
            @QueryParam("h") @Pattern(regexp = ".{1,100}") String anything,
            @QueryParam("i") @Pattern(regexp = "(a|b)*a(a|b){12}") String many);
}
