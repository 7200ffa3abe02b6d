package acme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@ApiContract(title = "Pets")
@Path("/pets")
@PermitAll
public interface PetApi {
    sealed interface Pet permits Cat, Dog, Cow {}

    record Cat(int kind) implements Pet {}

    @JsonTypeName("hound")
    record Dog() implements Pet {}

    @JsonTypeName("hound")
    record Cow() implements Pet, Milked {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Goat.class, name = "billy"))
    interface Milked {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Goat.class, name = "goat"))
    interface Shorn {}

    record Goat() implements Milked, Shorn {}

    @GET
    Pet pet();

    @GET
    @Path("/milked")
    Milked milked();

    @GET
    @Path("/shorn")
    Shorn shorn();
}
