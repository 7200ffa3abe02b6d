package acme;

import jakarta.ws.rs.GET;

public interface Crud<T> {
    @GET
    T all();
}
