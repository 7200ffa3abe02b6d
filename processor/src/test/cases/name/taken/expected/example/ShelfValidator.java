package example;

import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link ShelvesApi.Shelf}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ShelfValidator {
    private ShelfValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(@Nullable List<List<String>> reader, @Nullable String in,
            @Nullable String name, int seen, long before, @Nullable String value_,
            @Nullable String out, boolean found_, int i_, @Nullable List<String> element_) {
        Violations found = Violations.NONE;
        return found;
    }
}
