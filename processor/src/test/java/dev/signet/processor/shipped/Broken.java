package dev.signet.processor.shipped;

import jakarta.validation.constraints.Min;

/** A record that cases meet as a class file only, with a mistake that no source can show. */
public record Broken(@Min(1) String label, Object content) {}
