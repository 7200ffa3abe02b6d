package acme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A book with every constraint there is. */
public record Book(
        @NotNull UUID id,
        @NotBlank @Size(max = 200) String title,
        @NotEmpty(message = "a book has an author") List<@NotBlank String> authors,
        @Pattern(regexp = "[0-9]{13}", message = "13 digits, no hyphens")
                @Pattern(regexp = "97[89].*")
                String isbn,
        @Email String contact,
        @Min(1) @Max(5_000) Integer pages,
        @Positive BigDecimal price,
        @Positive double weight,
        @Min(-40) @Max(60) float temperature,
        @Positive BigInteger atoms,
        Optional<@Size(min = 1, max = 20) String> subtitle,
        @Size(max = 3) List<@Min(1) Integer> editions,
        List<@Size(max = 2) List<@Valid Chapter>> parts) {
    /** A chapter. */
    public record Chapter(@NotBlank String title, @Min(1) int from) {}
}
