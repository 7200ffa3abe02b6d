package acme;

import acme.Order.Create;
import acme.Order.Update;
import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;

@ApiContract(title = "Orders")
@Path("/orders")
@PermitAll
public interface OrderApi {
    @POST
    Order create(@Valid @ConvertGroup(from = Default.class, to = Create.class) Order order);

    @PUT
    @Valid
    @ConvertGroup(to = Update.class)
    Order replace(@Valid @ConvertGroup(to = Update.class) Order order);

    @POST
    @Path("/many")
    void createMany(List<@Valid @ConvertGroup(to = Create.class) Order> orders);

    @POST
    @Path("/notes")
    Note note(@Valid @ConvertGroup(to = Audited.class) Note note);

    @GET
    @Path("/find")
    List<Order> find(@BeanParam @Valid @ConvertGroup(to = Create.class) Search search);

    @GET
    @Path("/list")
    List<Order> list(@BeanParam @Valid @ConvertGroup(to = Update.class) Search search);
}
