package acme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@ApiContract(title = "Pets")
@Path("/pets")
@PermitAll
public interface PetApi {
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, include = JsonTypeInfo.As.WRAPPER_OBJECT, defaultImpl = Cat.class)
    sealed interface Pet permits Cat, Dog, Colour {}

    record Cat(int lives) implements Pet {}

    record Dog<T>(T bone) implements Pet {}

    enum Colour implements Pet {
        RED
    }

    sealed interface Box<T> permits Full {}

    record Full<T>(T content) implements Box<T> {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes(@JsonSubTypes.Type(Car.class))
    class Vehicle {
        public int wheels;
    }

    class Car extends Vehicle {}

    @GET
    Pet pet();

    @GET
    @Path("/box")
    Box<String> box();

    @GET
    @Path("/vehicle")
    Vehicle vehicle();
}
