package acme;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public record Order(@NotNull UUID orderId, List<OrderLine> orderLines, Optional<Instant> paidAt, OrderState state) {}
