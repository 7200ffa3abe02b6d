package acme;

import jakarta.validation.constraints.NotBlank;

public record OrderLine(@NotBlank String item, int howMany) {}
