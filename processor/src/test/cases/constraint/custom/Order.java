package acme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that its author judges. */
public record Order(
        @Multiple Long pieces,
        @Multiple(of = 3, units = {}) int boxes,
        @NotNull @Multiple(message = "must be even") Integer pairs,
        @Code String code,
        @Strict String strict,
        @Distinct @Size(max = 9) List<@Known String> tags,
        @Distinct Map<@Known String, @Multiple Integer> counts,
        @Distinct int[] numbers,
        Optional<@Known String> hint,
        @Ordered Range range,
        List<@Ordered(message = "must be in order everywhere") Range> ranges,
        Stay stay,
        Shape shape,
        Order again) {}
