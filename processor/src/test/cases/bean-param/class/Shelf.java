package acme;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;

public record Shelf(@HeaderParam("X-Shelf") @NotNull String name) {}
