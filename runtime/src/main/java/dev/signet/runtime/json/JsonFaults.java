package dev.signet.runtime.json;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is found wrong while a document is read, each fault at its pointer. Nothing is allocated while nothing is wrong. */
final class JsonFaults {

    // Of pointers so many characters are told: a thousand of a hundred long names each would be more than was sent.
    private static final int MAX_POINTERS = 200_000;

    private final JsonText text;
    private @Nullable Faults faults;
    private @Nullable JsonPlace place;
    private int pointers;

    JsonFaults(JsonText text) {
        this.text = text;
    }

    /** Holds nothing of the document any more. */
    void end() {
        faults = null;
        place = null;
        pointers = 0;
    }

    /** How many there are so far. */
    int count() {
        int found = faults == null ? 0 : faults.count();
        return text.failure() == null ? found : found + 1;
    }

    /** All of them that are told; of a document that could not be read to its end, why. */
    Violations told() {
        JsonText.Failure failure = text.failure();
        if (failure != null) {
            return Violations.NONE.and(violation(failure));
        }
        return faults == null ? Violations.NONE : faults.told();
    }

    private Violation violation(JsonText.Failure failure) {
        String where = failure.isLimit() ? pointer(failure.offset()) : "";
        return Violation.of(where, failure.isLimit() ? "limit" : "json", failure.detail())
                .with(failure.param(), failure.value());
    }

    /** Adds a fault of the value at hand, or just read, given its pointer. */
    void report(Function<String, Violation> fault) {
        if (text.failure() != null) {
            return;
        }
        if (isFull()) {
            faults().addUntold();
        } else {
            tell(fault.apply(pointer(text.at)));
        }
    }

    /** Adds what a validator found in the object just read, except what follows from faults known already. */
    void check(Violations relative) {
        if (relative.isEmpty() || text.failure() != null) {
            return;
        }
        if (isFull()) {
            faults().addUntold();
            return;
        }
        String object = pointer(text.at);
        relative.list().stream()
                .map(violation -> violation.below(object))
                .filter(violation -> faults == null || !faults.explains(violation))
                .toList()
                .forEach(this::tell);
    }

    /** Passes over a null in silence, and over anything else with a fault. */
    void refuse(String expected) {
        if (!text.skipNull()) {
            report(where -> Violation.of(where, "type", expected));
            text.skip();
        }
    }

    /** As {@link #refuse(String)}, where a value of this type should be. */
    void refuse(Scalar<?> type) {
        if (!text.skipNull()) {
            report(type::mismatch);
            text.skip();
        }
    }

    private boolean isFull() {
        return pointers > MAX_POINTERS || (faults != null && faults.isFull());
    }

    private void tell(Violation violation) {
        pointers += violation.where().length();
        faults().add(violation);
    }

    private Faults faults() {
        Faults found = faults == null ? new Faults() : faults;
        faults = found;
        return found;
    }

    private String pointer(int position) {
        JsonPlace found = place == null ? new JsonPlace(text.bytes) : place;
        place = found;
        return found.pointer(position);
    }
}
