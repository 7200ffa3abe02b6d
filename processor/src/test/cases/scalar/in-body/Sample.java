package acme;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One component of each kind. */
public record Sample(
        boolean sealed,
        short row,
        int column,
        long grains,
        float weight,
        double density,
        @NotNull Boolean labelled,
        Short shelf,
        Integer room,
        Long building,
        Float acidity,
        Double salinity,
        @NotNull String label,
        UUID id,
        BigDecimal price,
        BigInteger atoms,
        Instant takenAt,
        LocalDate expires,
        OffsetDateTime arrivedAt) {}
