package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Naming;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@ApiContract(title = "Books", naming = Naming.CAMEL_CASE)
@Path("/books")
@PermitAll
public interface BookApi {
    record Book(String __, String $) {}

    @GET
    Book find();
}
