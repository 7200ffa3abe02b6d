package dev.signet.example.parameters;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.CommaSeparated;
import dev.signet.annotations.Created;
import dev.signet.runtime.security.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers what it was given. */
@ApiContract(title = "Echo")
@Path("/echo")
@PermitAll
public interface EchoApi {
    @GET
    @Path("/cookies")
    Heard cookies(
            @CookieParam("shelf") @Size(max = 20) @Nullable String shelf,
            @CookieParam("limit") @DefaultValue("20") @Max(100) int limit,
            @CookieParam("visitor") Optional<UUID> visitor);

    @GET
    @Path("/{shelf}/period")
    Heard period(@BeanParam Period period);

    @GET
    @Path("/search")
    Heard search(@BeanParam Search search, @QueryParam("limit") @DefaultValue("20") int limit);

    @POST
    @Path("/{shelf}/kept")
    @Created("/echo/{shelf}/kept")
    Heard keep(@BeanParam Period period);

    @GET
    @Path("/{shelf}/context")
    Heard context(
            @PathParam("shelf") String shelf,
            @QueryParam("q") @Nullable String query,
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @Context UriInfo uriInfo,
            @Context URI uri,
            @Context Caller caller);

    @GET
    @Path("/caller")
    @RolesAllowed("support")
    Heard caller(@Context SecurityContext security);

    @GET
    @Path("/repeated")
    Heard repeated(
            @QueryParam("tag") @Size(min = 2, max = 3) Set<@Size(max = 5) String> tags,
            @QueryParam("year") @DefaultValue("2026") int[] years,
            @QueryParam("shelf") List<Isbn> isbns);

    @GET
    @Path("/lists/separated/{ids}")
    Heard separated(
            @PathParam("ids") @CommaSeparated @Size(max = 3) List<String> ids,
            @QueryParam("tag") @CommaSeparated @DefaultValue("a,b") List<@Size(max = 5) String> tags,
            @HeaderParam("X-Tag") Set<@Size(max = 5) String> marks,
            @HeaderParam("X-Isbn") Optional<Isbn> isbn);

    /** Three digits. */
    record Isbn(String digits) {
        public Isbn {
            if (!digits.matches("[0-9]{3}")) {
                throw new IllegalArgumentException(digits);
            }
        }

        @Override
        public String toString() {
            return "#" + digits;
        }
    }

    record Heard(String text) {}
}
