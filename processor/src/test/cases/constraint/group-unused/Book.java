package acme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

public record Book(
        @NotNull(groups = Create.class) String title,
        @SuppressWarnings("signet:group-unused") @Size(max = 13, groups = Create.class) String isbn,
        Author author) {
    public interface Create {}

    public record Author(@NotNull String name, @Size(min = 2, groups = Create.class) String country) {}
}
