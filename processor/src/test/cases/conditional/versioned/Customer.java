package example;

import dev.signet.annotations.EntityVersion;
import jakarta.validation.constraints.NotNull;

/** A customer. */
public record Customer(@NotNull String id, @NotNull String name, @EntityVersion long version) {}
