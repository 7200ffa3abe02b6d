package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Member;
import dev.signet.annotations.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    String find() throws Lost, Lent, Missing, Old;

    @Problem(status = 410, type = "lost", title = "Lost")
    final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Problem(status = 409, type = "lent", title = "Lent")
    final class Lent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Member
        public int days() {
            return 3;
        }
    }

    /** It is not there. */
    @Problem(status = 404, type = "missing", title = "Missing")
    final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Nobody reads it any more. */
    @Problem(status = 410, type = "old", title = "Old", recovery = "Read another.")
    final class Old extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
