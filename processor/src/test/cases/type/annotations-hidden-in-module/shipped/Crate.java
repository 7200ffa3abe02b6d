package shop;

import jakarta.validation.constraints.NotBlank;
import java.util.List;

public record Crate(List<@NotBlank String> labels, List<@NotBlank String> stamps) {}
