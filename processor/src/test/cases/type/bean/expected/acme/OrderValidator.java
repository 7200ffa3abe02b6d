package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Order}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderValidator {
    private static final Violation REFERENCE_REQUIRED = Violation.required("/reference");

    private static final Violation QUANTITY_MIN = Violation.min("/quantity", 1L);

    private static final Violation PASSWORD_SIZE = Violation.size("/password", 8, Integer.MAX_VALUE);

    private OrderValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable String reference, @Nullable String note, int quantity,
            boolean express, @Nullable List<String> lines, @Nullable String password) {
        Violations found = Violations.NONE;
        if (reference == null) {
            found = found.and(REFERENCE_REQUIRED);
        }
        if (quantity < 1L) {
            found = found.and(QUANTITY_MIN);
        }
        if (lines != null) {
            for (int i = 0; i < lines.size(); i++) {
                String element = lines.get(i);
                if (element != null && !Checks.size(element, 0, 10)) {
                    found = found.and(Violation.size("/order_lines/" + i, 0, 10));
                }
            }
        }
        if (password != null && !Checks.size(password, 8, Integer.MAX_VALUE)) {
            found = found.and(PASSWORD_SIZE);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Order value) {
        Violations found = Violations.NONE;
        String reference = value.getReference();
        int quantity = value.getQuantity();
        List<String> lines = value.getLines();
        if (reference == null) {
            found = found.and(REFERENCE_REQUIRED);
        }
        if (quantity < 1L) {
            found = found.and(QUANTITY_MIN);
        }
        if (lines != null) {
            for (int i = 0; i < lines.size(); i++) {
                String element = lines.get(i);
                if (element != null && !Checks.size(element, 0, 10)) {
                    found = found.and(Violation.size("/order_lines/" + i, 0, 10));
                }
            }
        }
        return found;
    }
}
