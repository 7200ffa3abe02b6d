package acme;

import jakarta.validation.constraints.NotBlank;

public record Book(@NotBlank String title) {}
