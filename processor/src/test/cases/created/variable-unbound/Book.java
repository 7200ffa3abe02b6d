package acme;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

public record Book(@NotNull UUID id, String isbn, @NotNull List<String> tags) {}
