package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    @Path("/scalar")
    String scalar(@BeanParam String page);

    @GET
    @Path("/enum")
    String order(@BeanParam Order order);

    @GET
    @Path("/abstract")
    String unmade(@BeanParam Unmade unmade);

    @GET
    @Path("/constructor")
    String closed(@BeanParam Closed closed);

    @GET
    @Path("/empty")
    String empty(@BeanParam Empty empty);

    @GET
    @Path("/itself")
    String itself(@BeanParam Itself itself);

    @GET
    @Path("/constrained")
    String constrained(@BeanParam @Size(max = 3) @DefaultValue("x") Good good);

    enum Order {
        TITLE
    }

    abstract class Unmade {
        @QueryParam("limit")
        public int limit;
    }

    class Closed {
        @QueryParam("limit")
        public int limit;

        public Closed(int limit) {
            this.limit = limit;
        }
    }

    class Empty {
        public int limit;
    }

    class Itself {
        @QueryParam("limit")
        public int limit;

        @BeanParam
        public Itself again;
    }

    record Good(@QueryParam("limit") int limit) {}
}
