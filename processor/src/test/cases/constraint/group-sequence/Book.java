package acme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

public record Book(
        @NotNull @Size(max = 20, groups = {Checks.Thorough.class, Checks.Expensive.class}) String title,
        @Pattern(regexp = "[0-9-]+") @Size(min = 13, groups = Checks.Expensive.class) String isbn,
        Author author) {
    public record Author(@NotNull(groups = Checks.Thorough.class) String name) {}
}
