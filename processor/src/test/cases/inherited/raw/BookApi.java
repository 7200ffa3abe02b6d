package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;

@ApiContract(title = "Books")
@PermitAll
@SuppressWarnings("rawtypes")
public interface BookApi extends Crud {}
