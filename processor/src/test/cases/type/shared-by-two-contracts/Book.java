package acme;

import jakarta.validation.constraints.NotBlank;
import java.util.List;

public record Book(@NotBlank String title, List<String> authors) {}
