package dev.signet.example.groups;

import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An order, new or not. */
public record Order(
        @Null(groups = Create.class) @NotNull(groups = Update.class) @Nullable
        Long id,

        @Size(min = 1, max = 20) @Pattern(regexp = "[A-Z][a-z]*", groups = Thorough.class)
        String customer,

        @Size(min = 1, groups = Create.class) List<@Valid Line> lines) {
    /** What is asked of a new order, besides what is asked of each. */
    public interface Create extends Default {}

    /** What is asked of one that was there before, besides what is asked of each. */
    public interface Update extends Default {}

    /** What is asked where there is time. */
    public interface Thorough {}

    /** First what is asked of each, then the rest. */
    @GroupSequence({Default.class, Thorough.class})
    public interface Checks {}

    /** So many of one thing. */
    public record Line(
            String sku, @Positive(groups = Create.class) int quantity) {}
}
