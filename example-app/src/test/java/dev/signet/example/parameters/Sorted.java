package dev.signet.example.parameters;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What can be sorted by something. */
public abstract class Sorted<T> {
    @HeaderParam("X-Shelf")
    @Nullable
    String shelf;

    @QueryParam("by")
    private @Nullable T by;

    public @Nullable T getBy() {
        return by;
    }

    public void setBy(@Nullable T by) {
        this.by = by;
    }
}
