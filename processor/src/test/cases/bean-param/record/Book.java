package acme;

import jakarta.validation.constraints.NotNull;

public record Book(@NotNull String isbn) {}
