package acme;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

public record Book(@Min(3) boolean title, @Size(min = 2, max = 1) String author) {}
