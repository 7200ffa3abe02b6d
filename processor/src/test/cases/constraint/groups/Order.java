package acme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An order. */
public record Order(
        @Null(groups = Create.class) @NotNull(groups = Update.class) Long id,
        @NotNull @Size(max = 20) String customer,
        @Size(min = 1, groups = {Create.class, Update.class}) List<@Valid Line> lines,
        Optional<@Size(min = 3, groups = Create.class) String> note,
        @Valid Address address,
        Map<String, @Valid @ConvertGroup(from = Update.class, to = Default.class) Line> returned,
        Page<Line> page,
        Payment payment,
        Order replaces) {
    /** What is checked of an order that is new. */
    public interface Create extends Default {}

    /** What is checked of an order that was there before; nothing of Default. */
    public interface Update {}

    /** The same for a new order and an old one: Update says nothing of it. */
    public record Line(@Positive(groups = Create.class) int quantity, @NotNull String sku) {}

    /** Groups say nothing of it. */
    public record Address(@NotNull(groups = {Default.class, Update.class}) String street) {}

    public record Page<T>(@NotNull(groups = Create.class) T content) {}

    public sealed interface Payment permits Card, Cash {}

    public record Card(@Max(value = 5, groups = Create.class) int digits) implements Payment {}

    public record Cash() implements Payment {}
}
