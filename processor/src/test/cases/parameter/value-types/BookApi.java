package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Classes that a text stands for, and numbers that may be absent. */
@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    /** Find a book. */
    @GET
    @Path("/{isbn}")
    List<String> find(
            @PathParam("isbn") Isbn isbn,
            @QueryParam("shelf") Shelf shelf,
            @QueryParam("other") List<Isbn> others,
            @HeaderParam("X-Isbn") Optional<Isbn> header,
            @CookieParam("isbn") @DefaultValue("0") Isbn cookie,
            @BeanParam Limits limits);

    /** A record with a factory is a text where everything is one. */
    record Isbn(String digits) {
        public static Isbn of(String text) {
            return new Isbn(text.strip());
        }

        @Override
        public String toString() {
            return digits;
        }
    }

    /** So is a class that can be made of one. */
    final class Shelf {
        private final String name;

        public Shelf(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    record Limits(
            @QueryParam("least") OptionalInt least,
            @QueryParam("most") OptionalLong most,
            @QueryParam("price") OptionalDouble price) {}
}
