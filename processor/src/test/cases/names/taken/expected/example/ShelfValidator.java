package example;

import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link ShelvesApi.Shelf}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
final class ShelfValidator {
    private ShelfValidator() {
    }

    /**
     * Judges the value and what it holds.
     */
    static Violations validate(ShelvesApi.Shelf value) {
        return components(value.reader(), value.in(), value.name(), value.seen(), value.before(), value.value(), value.out(), value.found(), value.i(), value.element());
    }

    /**
     * Judges the components before there is a value, without what they hold.
     */
    static Violations components(@Nullable List<List<String>> reader, @Nullable String in,
            @Nullable String name, int seen, long before, @Nullable String value,
            @Nullable String out, boolean found_, int i_, @Nullable List<String> element_) {
        Violations found = Violations.NONE;
        return found;
    }
}
