package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    record Book(@NotNull String title) {}

    record Search(@QueryParam("q") String q) {}

    @GroupSequence({Groups.Create.class, Find.class})
    record Find(@QueryParam("q") String q) {}

    @POST
    void withoutValid(@ConvertGroup(to = Groups.Create.class) Book book);

    @POST
    @Path("/twice")
    void twice(
            @Valid @ConvertGroup(to = Groups.Create.class) @ConvertGroup(from = Default.class, to = Groups.Fine.class)
                    Book book);

    @POST
    @Path("/from-sequence")
    void fromSequence(@Valid @ConvertGroup(from = Groups.Fine.class, to = Groups.Create.class) Book book);

    @POST
    @Path("/class")
    void toClass(@Valid @ConvertGroup(to = Book.class) Book book);

    @POST
    @Path("/round")
    void round(@Valid @ConvertGroup(to = Groups.Round.class) Book book);

    @POST
    @Path("/nothing")
    void nothing(@Valid @ConvertGroup(to = Groups.Nothing.class) Book book);

    @POST
    @Path("/of-classes")
    void ofClasses(@Valid @ConvertGroup(to = Groups.OfClasses.class) Book book);

    @POST
    @Path("/of-children")
    void ofChildren(@Valid @ConvertGroup(to = Groups.OfChildren.class) Book book);

    @GET
    void parameter(@QueryParam("q") @Size(min = 3, groups = Groups.Create.class) String q);

    @POST
    @Path("/body")
    @Size(min = 1, groups = Groups.Create.class)
    String body(@NotNull(groups = Groups.Create.class) Book book);

    @GET
    @Path("/search")
    void search(@BeanParam @Valid @ConvertGroup(to = Groups.Fine.class) Search search);

    @GET
    @Path("/find")
    void find(@BeanParam Find find);

    @POST
    @Path("/plain")
    void plain(Types.Plain plain);

    @POST
    @Path("/with-default")
    void withDefault(Types.WithDefault with);

    @POST
    @Path("/without-itself")
    void withoutItself(Types.WithoutItself without);

    @POST
    @Path("/derived")
    void derived(Types.Derived derived);
}
