package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link Sample}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class SampleValidator {
    private static final Violation LABELLED_REQUIRED = Violation.required("/labelled");

    private static final Violation LABEL_REQUIRED = Violation.required("/label");

    private SampleValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(boolean sealed, short row, int column, long grains, float weight,
            double density, @Nullable Boolean labelled, @Nullable Short shelf,
            @Nullable Integer room, @Nullable Long building, @Nullable Float acidity,
            @Nullable Double salinity, @Nullable String label, @Nullable UUID id,
            @Nullable BigDecimal price, @Nullable BigInteger atoms, @Nullable Instant takenAt,
            @Nullable LocalDate expires, @Nullable OffsetDateTime arrivedAt) {
        Violations found = Violations.NONE;
        if (labelled == null) {
            found = found.and(LABELLED_REQUIRED);
        }
        if (label == null) {
            found = found.and(LABEL_REQUIRED);
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Sample value) {
        return judge(value.sealed(), value.row(), value.column(), value.grains(), value.weight(),
                value.density(), value.labelled(), value.shelf(), value.room(), value.building(),
                value.acidity(), value.salinity(), value.label(), value.id(), value.price(),
                value.atoms(), value.takenAt(), value.expires(), value.arrivedAt());
    }
}
