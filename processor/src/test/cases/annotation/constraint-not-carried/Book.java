package acme;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

public record Book(
        @Future LocalDate printed,
        @Digits(integer = 3, fraction = 2) BigDecimal price,
        @PositiveOrZero int pages,
        List<@Past Instant> lent) {}
