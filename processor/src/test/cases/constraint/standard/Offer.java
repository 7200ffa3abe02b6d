package acme;

import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The constraints that are not in the other case. */
public record Offer(
        @Null String reserved,
        @NotNull @AssertTrue Boolean accepted,
        @AssertFalse boolean revoked,
        @AssertFalse Boolean disputed,
        @DecimalMin("0.01") @DecimalMax(value = "1000", inclusive = false) @Digits(integer = 3, fraction = 2)
                BigDecimal price,
        @DecimalMin("-0.1") @DecimalMax("1e3") double weight,
        @DecimalMin(value = "0", inclusive = false) @DecimalMax("99.5") Integer pieces,
        @DecimalMin("123456789012345678901234567890") BigInteger atoms,
        @DecimalMax("1e30") long grains,
        @PositiveOrZero int copies,
        @Negative Long depth,
        @NegativeOrZero BigDecimal discount,
        @PositiveOrZero @Digits(integer = 2, fraction = 1) double rating,
        @Digits(integer = 6, fraction = 2) String total,
        @Digits(integer = 4, fraction = 0) long year,
        @Past Instant made,
        @PastOrPresent LocalDate printed,
        @Future YearMonth due,
        Optional<@FutureOrPresent LocalDate> never,
        List<@Future Instant> reminders,
        @Email(regexp = ".+@acme\\.org") String contact) {}
