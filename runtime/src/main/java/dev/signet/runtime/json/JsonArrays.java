package dev.signet.runtime.json;

import dev.signet.runtime.validation.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The arrays of a JSON document, as lists, sets and arrays. Elements wait on one pile until their array ends, since only
 * then it is known how many there are; an array inside another piles up on top of it.
 */
final class JsonArrays {

    private static final int FIRST_SIZE = 16;
    private static final @Nullable Object[] NOTHING = {};

    private final JsonReader in;
    private final JsonText text;
    private final JsonFaults faults;
    private @Nullable Object[] pile = NOTHING;
    private int piled;

    JsonArrays(JsonReader in, JsonText text, JsonFaults faults) {
        this.in = in;
        this.text = text;
        this.faults = faults;
    }

    /** Enters an array. False where there is none: null is passed over in silence, anything else is reported. */
    boolean begin() {
        if (text.peek() == '[') {
            return text.enter();
        }
        faults.refuse("must be an array");
        return false;
    }

    /** Whether there is an element behind so many, at which the reader then stands. */
    boolean next(int count) {
        if (!text.element(count == 0)) {
            return false;
        }
        if (count == text.limits.elements()) {
            text.exceed("elements", count, "elements in an array");
            return false;
        }
        return true;
    }

    <T> @Nullable List<T> list(Function<JsonReader, @Nullable T> element) {
        int bottom = piled;
        return pile(element) ? new ReadList<>(this.<T>taken(bottom)) : null;
    }

    <T> T @Nullable [] array(Function<JsonReader, @Nullable T> element, IntFunction<T[]> array) {
        int bottom = piled;
        if (!pile(element)) {
            return null;
        }
        T[] values = array.apply(piled - bottom);
        System.arraycopy(pile, bottom, values, 0, values.length);
        piled = bottom;
        return values;
    }

    <T> @Nullable Set<T> set(Function<JsonReader, @Nullable T> element) {
        if (!begin()) {
            return null;
        }
        int bottom = piled;
        int before = faults.count();
        Set<T> values = new LinkedHashSet<>();
        SameNumbers numbers = new SameNumbers();
        Collisions collisions = new Collisions();
        while (next(piled - bottom)) {
            T value = in.readElement(element);
            push(value);
            if (value != null && (numbers.hold(value) || !values.add(value))) {
                faults.report(where -> Violation.of(where, "unique", "must not be given more than once"));
            } else if (value != null && collisions.areTooMany(values, value)) {
                text.exceed("collisions", Collisions.MAX, "elements of one hash code");
            }
        }
        if (faults.count() == before) {
            piled = bottom;
            return Collections.unmodifiableSet(values);
        }
        return new SetAtFault<>(new ArrayList<>(Arrays.asList(this.<T>taken(bottom))));
    }

    private <T> boolean pile(Function<JsonReader, @Nullable T> element) {
        if (!begin()) {
            return false;
        }
        for (int count = 0; next(count); count++) {
            push(in.readElement(element));
        }
        return true;
    }

    private void push(@Nullable Object value) {
        if (piled == pile.length) {
            pile = Arrays.copyOf(pile, Math.max(FIRST_SIZE, piled * 2));
        }
        pile[piled++] = value;
    }

    /** What lies on the pile from here up, in an array of its own. */
    @SuppressWarnings("unchecked") // whoever piled it up takes it, as nothing but elements
    private <T> T[] taken(int bottom) {
        T[] values = (T[]) Arrays.copyOfRange(pile, bottom, piled);
        piled = bottom;
        return values;
    }
}
