package dev.signet.example.constraints;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.OptionalInt;

/** What is paid beforehand: a number that is a text, so that no client rounds it, and a receipt of so many bytes. */
public record Deposit(
        @NotNull @Positive @DecimalMax("99.5") String amount,
        @Max(4) OptionalInt beds,
        @NotNull @Size(min = 2, max = 4) byte[] receipt) {}
