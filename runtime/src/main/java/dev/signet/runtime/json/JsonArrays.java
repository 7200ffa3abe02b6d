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
 * The arrays of a JSON document, as lists, sets and arrays. Only when one ends is it known how many elements it has. Until
 * then the first wait on the stack, in a call for each, which costs no memory but that of the array they end in; what is
 * beyond so many, in all arrays that are open, waits on a pile.
 */
final class JsonArrays {

    private static final int MAX_STACKED = 256;
    private static final int FIRST_SIZE = 16;
    private static final @Nullable Object[] NOTHING = {};

    private final JsonReader in;
    private final JsonText text;
    private final JsonFaults faults;
    private @Nullable Object[] pile = NOTHING;
    private int piled;
    private int stacked;

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

    /** Holds nothing of the document any more. */
    void end() {
        pile = NOTHING;
        piled = 0;
        stacked = 0;
    }

    @SuppressWarnings("unchecked") // the list hands out what is put in here, and nobody else has the array
    <T> @Nullable List<T> list(Function<JsonReader, @Nullable T> element) {
        return begin() ? new ReadList<>(elements(0, element, size -> (T[]) new Object[size])) : null;
    }

    <T> T @Nullable [] array(Function<JsonReader, @Nullable T> element, IntFunction<T[]> array) {
        return begin() ? elements(0, element, array) : null;
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

    /** The elements from here on, behind so many that the callers hold, in an array with room for those too. */
    private <T> T[] elements(int count, Function<JsonReader, @Nullable T> element, IntFunction<T[]> array) {
        if (!next(count)) {
            return array.apply(count);
        }
        if (stacked == MAX_STACKED) {
            return piled(count, element, array);
        }
        T value = in.readElement(element);
        stacked++;
        T[] values = elements(count + 1, element, array);
        stacked--;
        values[count] = value;
        return values;
    }

    /** As {@link #elements}, standing on an element already. */
    private <T> T[] piled(int before, Function<JsonReader, @Nullable T> element, IntFunction<T[]> array) {
        int bottom = piled;
        do {
            push(in.readElement(element));
        } while (next(before + piled - bottom));
        T[] values = array.apply(before + piled - bottom);
        System.arraycopy(pile, bottom, values, before, piled - bottom);
        piled = bottom;
        return values;
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
