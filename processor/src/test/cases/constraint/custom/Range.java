package acme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;

/** From one to the other. */
@Ordered(first = "min")
public record Range(int min, int max, @NotNull String unit) implements Spanning {
    @Multiple
    public int getSpan() {
        return max - min;
    }

    @JsonIgnore
    @AssertTrue(message = "must not be empty")
    boolean isNotEmpty() {
        return min < max;
    }
}
