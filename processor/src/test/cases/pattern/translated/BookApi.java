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
            @QueryParam("a") @Pattern(regexp = "\\A[a-z]\\z") String anchors,
            @QueryParam("b") @Pattern(regexp = "[a-z]*+") String possessive,
            @QueryParam("c") @Pattern(regexp = "(?i)[a-z]") String flag,
            @QueryParam("d") @Pattern(regexp = "(?>a|b)") String atomic,
            @QueryParam("e") @Pattern(regexp = "[a-z&&[^b]]") String intersection,
            @QueryParam("f") @Pattern(regexp = "\\p{Alpha}+") String javaClass,
            @QueryParam("g") @Pattern(regexp = "[a[b]]") String nested,
            @QueryParam("h") @Pattern(regexp = "\\x{1F600}") String codePoint,
            @QueryParam("i") @Pattern(regexp = "\\pL+") String shortCategory,
            @QueryParam("j") @Pattern(regexp = "\\R") String lineBreak,
            @QueryParam("k") @Pattern(regexp = "\\Qa.b\\E") String quoted,
            @QueryParam("l") @Pattern(regexp = "draft|final", flags = Pattern.Flag.CASE_INSENSITIVE) String flagged,
            @QueryParam("m") @Pattern(regexp = "[a-z]+ # a name", flags = {Pattern.Flag.COMMENTS, Pattern.Flag.CASE_INSENSITIVE}) String commented,
            @QueryParam("n") @Pattern(regexp = "[\\p{IsGreek} -]{1,40}") String script);
}
