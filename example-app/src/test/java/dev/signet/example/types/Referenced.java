package dev.signet.example.types;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What somebody else calls by a name of their own. */
public abstract class Referenced<K> {
    @NotNull
    private @Nullable K reference;

    public @Nullable K getReference() {
        return reference;
    }

    public void setReference(@Nullable K reference) {
        this.reference = reference;
    }
}
