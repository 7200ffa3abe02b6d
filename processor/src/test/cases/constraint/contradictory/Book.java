package acme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

public record Book(@NotEmpty @Size(max = 0) List<@Min(2) @Max(1) Integer> chapters) {}
