package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URL;
import java.sql.Timestamp;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.TimeZone;

@ApiContract(title = "Ledger")
@Path("/ledger")
@PermitAll
public interface LedgerApi {
    @POST
    void enter(Entry entry);

    record Entry(
            Date booked,
            Calendar valued,
            Timestamp stored,
            ZonedDateTime closed,
            TimeZone zone,
            URL receipt,
            char[] note,
            Set<byte[]> scans) {}
}
