package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;

@ApiContract(title = "Bases")
@PermitAll
public interface BaseApi extends Base<Map<String, List<?>>> {}
