package dev.signet.annotations;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A member of a change to something that exists, as in a JSON Merge Patch (RFC 7396): left out it stays as it is, null
 * takes it away, anything else takes its place. The type of a property:
 *
 * <pre>{@code
 * record UpdateBook(Change<@NotNull @Size(max = 200) String> title, Change<String> subtitle) {}
 * }</pre>
 *
 * <p>Here a title cannot be taken away; under {@code @NullMarked} the other is a {@code Change<@Nullable String>}.
 * Constraints inside are judged on a value that is there.
 *
 * @param <T> the value's type
 */
public final class Change<T extends @Nullable Object> {
    private static final Change<?> EMPTY = new Change<>(false, null);

    private final boolean present;
    private final @Nullable T value;

    private Change(boolean present, @Nullable T value) {
        this.present = present;
        this.value = value;
    }

    /** No change: the member was left out. */
    @SuppressWarnings("unchecked") // it holds no value of any type
    public static <T extends @Nullable Object> Change<T> empty() {
        return (Change<T>) EMPTY;
    }

    /** A change to this value, or to none where it is null. */
    public static <T extends @Nullable Object> Change<T> to(@Nullable T value) {
        return new Change<>(true, value);
    }

    /** Whether anything is to change. */
    public boolean isPresent() {
        return present;
    }

    /**
     * The new value, null where there is to be none.
     *
     * @throws NoSuchElementException if nothing is to change
     */
    public @Nullable T get() {
        if (!present) {
            throw new NoSuchElementException("Nothing is to change");
        }
        return value;
    }

    /** The value after the change. */
    public @Nullable T apply(@Nullable T current) {
        return present ? value : current;
    }

    /** Hands the new value on, null where there is to be none; does nothing where nothing is to change. */
    public void ifPresent(Consumer<? super @Nullable T> action) {
        if (present) {
            action.accept(value);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Change<?> change && change.present == present && Objects.equals(change.value, value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(present, value);
    }

    @Override
    public String toString() {
        return present ? "Change to " + value : "No change";
    }
}
