package acme;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Numbers that are texts, or may be absent; and bytes that are counted. */
public record Parcel(
        @Min(1) @Max(20) OptionalInt pieces,
        @NotNull @Positive OptionalLong grams,
        @DecimalMin(value = "0.5", inclusive = false) OptionalDouble volume,
        @Even OptionalInt pairs,
        @Min(10) String price,
        @DecimalMin("-0.5") @DecimalMax(value = "120.25", inclusive = false) @Digits(integer = 3, fraction = 2)
                String discount,
        @NegativeOrZero String balance,
        List<@Positive String> shares,
        @Size(min = 16, max = 16) byte[] key,
        @NotEmpty byte[] label,
        @NotNull @Size(min = 2, max = 7) byte[] seal,
        byte @NotEmpty @Size(max = 3) [] stamp,
        char @NotEmpty [] word) {}
