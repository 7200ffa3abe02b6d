package acme;

import jakarta.validation.constraints.Max;

/** Whatever has two ends. */
public interface Spanning {
    @Max(100)
    int getSpan();
}
