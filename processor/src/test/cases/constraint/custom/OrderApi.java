package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

@ApiContract(title = "Orders")
@Path("/orders")
@PermitAll
public interface OrderApi {
    @POST
    void add(@NotNull Order order);

    @PUT
    void addAll(@NotNull @Distinct List<@Ordered Range> ranges, @QueryParam("code") @Known String code);

    @GET
    @Distinct
    List<Order> list(
            @QueryParam("count") @Multiple int count,
            @QueryParam("tag") @Distinct List<@Known String> tags,
            @QueryParam("strict") @Strict String strict);
}
