package example;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

public record Order(@NotNull @Size(max = 9) String item, @NotNull(groups = OrdersApi.Placed.class) String number) {}
