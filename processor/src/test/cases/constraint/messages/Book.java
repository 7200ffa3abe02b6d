package acme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

public record Book(
        @NotNull(message = "{book.untitled}") @Size(max = 100, message = "{book.title}") String title,
        @NotNull @Size(min = 2, max = 40, message = "{min} to {max} characters, not \\{more\\}") String author,
        @NotNull @Pattern(regexp = "[0-9]+", message = "costs \\${price}") String price,
        @NotBlank(message = "a genre, please") String genre) {}
