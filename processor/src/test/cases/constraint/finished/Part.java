package acme;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A part, which is made of parts. */
public record Part(
        @NotBlank String name,
        @Size(max = 9) List<Part> parts,
        Part[] spares,
        Optional<Part> twin,
        Map<LocalDate, List<Part>> changes,
        Set<Tool> tools,
        Unjudged unjudged) {
    /** How it is worked on. */
    public sealed interface Tool {
        /** By hand. */
        record Hand(@Min(1) int fingers) implements Tool {}

        /** By a machine, which is made of parts. */
        record Machine(Part drive) implements Tool {}

        /** Not at all. */
        record None() implements Tool {}
    }

    /** Nothing to judge. */
    public record Unjudged(String text) {}
}
