package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    @Path("/record")
    String bare(@BeanParam Bare bare);

    @GET
    @Path("/class")
    String fields(@BeanParam Fields fields);

    record Bare(@QueryParam("limit") int limit, String after) {}

    class Fields {
        @QueryParam("hidden")
        private String hidden;

        @QueryParam("fixed")
        public final String fixed = "";

        @QueryParam("shared")
        public static String shared;

        @DefaultValue("20")
        public int limit;

        @MatrixParam("color")
        public String color;

        @QueryParam("map")
        public Object any;

        @QueryParam("good")
        public String good;

        @QueryParam("got")
        public String getGot() {
            return hidden;
        }
    }
}
