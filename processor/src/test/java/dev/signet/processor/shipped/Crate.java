package dev.signet.processor.shipped;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record that cases meet as a class file only. */
public record Crate(List<@NotBlank String> labels, @Nullable String note) {}
