package dev.signet.runtime.json;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * What was read of an array, which nobody changes. It may hold nulls, which {@code List.of} does not, and is one object
 * beside its elements, where a view of a list of an array is two.
 */
final class ReadList<T> extends AbstractList<T> implements RandomAccess {

    private final T[] elements;

    /** The array is the list's own from now on. */
    ReadList(T[] elements) {
        this.elements = elements;
    }

    @Override
    public T get(int index) {
        return elements[Objects.checkIndex(index, elements.length)];
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    public @Nullable Object[] toArray() {
        return Arrays.copyOf(elements, elements.length, Object[].class);
    }
}
