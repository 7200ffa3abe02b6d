package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Audits")
@Path("/audits")
@PermitAll
public interface AuditApi {
    interface Audit {
        String getId();
    }

    abstract class Draft {
        public abstract String getText();
    }

    @GET
    Audit find();

    @POST
    Audit add(Audit audit);

    @POST
    @Path("/drafts")
    void draft(Draft draft);
}
