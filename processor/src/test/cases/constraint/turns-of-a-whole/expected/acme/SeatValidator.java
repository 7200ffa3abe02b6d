package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Seat}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class SeatValidator {
    private static final Violation CODE_REQUIRED = Violation.required("/code");

    private static final Violation LENGTH_MAX = Violation.max("/length", 9L);

    private static final Violation ROW_SIZE = Violation.size("/row", 0, 2);

    private static final Violation LENGTH_MIN = Violation.min("/length", 1L);

    private SeatValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     * Each turn is judged where nothing was found before it.
     */
    static Violations judge(@Nullable String row, @Nullable String code) {
        Violations found = Violations.NONE;
        if (code == null) {
            found = found.and(CODE_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a value that was made, beyond what its properties say one by one.
     */
    static Violations whole(Seat value) {
        Violations found = Violations.NONE;
        int length = value.getLength();
        if (length > 9L) {
            found = found.and(LENGTH_MAX);
        }
        if (found.isEmpty()) {
            String row = value.getRow();
            if (row != null && !Checks.size(row, 0, 2)) {
                found = found.and(ROW_SIZE);
            }
            int length_ = value.getLength();
            if (length_ < 1L) {
                found = found.and(LENGTH_MIN);
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Seat value) {
        Violations found = Violations.NONE;
        String row = value.getRow();
        int length = value.getLength();
        if (length > 9L) {
            found = found.and(LENGTH_MAX);
        }
        if (found.isEmpty()) {
            if (row != null && !Checks.size(row, 0, 2)) {
                found = found.and(ROW_SIZE);
            }
            if (length < 1L) {
                found = found.and(LENGTH_MIN);
            }
        }
        return found;
    }
}
