package acme;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.PathParam;

public record Place(@PathParam("shelf") String shelf, @CookieParam("visitor") String visitor) {}
