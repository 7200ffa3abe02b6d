package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import shop.TagsApi;

@ApiContract(title = "Tags")
@PermitAll
public interface TagsContract extends TagsApi {}
