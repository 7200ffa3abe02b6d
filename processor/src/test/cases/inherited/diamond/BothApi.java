package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;

@ApiContract(title = "Both")
@PermitAll
public interface BothApi extends Left<String>, Right {}
