package dev.signet.annotations;

import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of the state that a PUT was sent: it was created, where the resource was not there (201), or it has replaced
 * another (200, or 204 without content; RFC 9110, 9.3.4). What the method of a PUT returns, now or in a
 * {@code CompletionStage}:
 *
 * <pre>{@code
 * @PUT
 * @Path("/{id}")
 * Stored<Note> write(@PathParam("id") String id, @Context Precondition precondition, Text text);
 *
 * return inserted ? Stored.created(note) : Stored.replaced(note);
 * }</pre>
 *
 * <p>A {@code Stored<Void>} is answered without content. A 201 has no {@code Location}: what was created stands where the
 * request was sent to (RFC 9110, 15.3.2).
 *
 * @param <T> what the answer tells, the new state as a rule; {@code Void} where it tells nothing
 */
public final class Stored<T> {
    private final boolean created;
    private final @Nullable T content;

    private Stored(boolean created, @Nullable T content) {
        this.created = created;
        this.content = content;
    }

    /** It was not there, and now is as this says. */
    public static <T> Stored<T> created(T content) {
        return new Stored<>(true, Objects.requireNonNull(content, "What was created is told, or nothing is"));
    }

    /** It was not there, and now is. The answer has no content. */
    public static Stored<Void> created() {
        return new Stored<>(true, null);
    }

    /** It was there, and now is as this says, be it as before. */
    public static <T> Stored<T> replaced(T content) {
        return new Stored<>(false, Objects.requireNonNull(content, "What was replaced is told, or nothing is"));
    }

    /** It was there, and now is as the client wants it. The answer has no content. */
    public static Stored<Void> replaced() {
        return new Stored<>(false, null);
    }

    /** Whether it was not there before. */
    public boolean isCreated() {
        return created;
    }

    /**
     * What the answer tells.
     *
     * @throws NoSuchElementException if that is nothing
     */
    public T content() {
        if (content == null) {
            throw new NoSuchElementException("Nothing is told of what was stored");
        }
        return content;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stored<?> stored
                && stored.created == created
                && Objects.equals(stored.content, content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(created, content);
    }

    @Override
    public String toString() {
        String what = created ? "Created" : "Replaced";
        return content == null ? what : what + " " + content;
    }
}
