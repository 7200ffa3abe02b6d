package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Stays")
@PermitAll
public interface StayApi {
    @GET
    @Path("/record")
    String nights(@BeanParam Nights nights);

    @GET
    @Path("/class")
    String party(@BeanParam Party party);

    interface Costly {}

    @GroupSequence({Nights.class, Costly.class})
    record Nights(@QueryParam("first") String first, @QueryParam("last") String last) {
        @AssertTrue
        boolean ordered() {
            return first.compareTo(last) <= 0;
        }

        @AssertTrue
        private boolean isShort() {
            return first.equals(last);
        }

        @Size(max = 3)
        public int getLength() {
            return 1;
        }
    }

    class Party {
        @QueryParam("adults")
        public int adults;

        @NotNull
        public String tenant;

        @AssertTrue
        static boolean isOpen() {
            return true;
        }
    }
}
