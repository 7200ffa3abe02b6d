package dev.signet.runtime.json;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * What a client sent for a set and is none: its elements are where the client has put them, null for one at fault, so that
 * the others are judged as well. No handler is given it.
 */
final class SetAtFault<T> extends AbstractSet<T> {
    private final List<T> elements;

    SetAtFault(List<T> elements) {
        this.elements = Collections.unmodifiableList(elements);
    }

    @Override
    public Iterator<T> iterator() {
        return elements.iterator();
    }

    @Override
    public int size() {
        return elements.size();
    }
}
