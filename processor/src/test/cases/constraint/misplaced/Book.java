package acme;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

public record Book(
        @Min(1) boolean sold,
        @Size(max = 10) int pages,
        @Email UUID id,
        @Positive Genre genre,
        @Pattern(regexp = "[a-z]+") List<String> tags,
        @NotBlank LocalDate printed) {
    public enum Genre {
        NOVEL,
        POETRY
    }
}
