package acme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;

/** A bean that computes. */
@Ordered
public class Stay {
    private LocalDate from;
    private LocalDate to;
    private long number;

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    /** Only the service knows. */
    @Positive
    public long getNumber() {
        return number;
    }

    /** Computed, and told. */
    @AssertTrue
    public boolean isForward() {
        return from == null || to == null || !to.isBefore(from);
    }

    /** Computed, and nobody's business. */
    @JsonIgnore
    @Positive
    public long getNights() {
        return from == null || to == null ? 1 : to.toEpochDay() - from.toEpochDay();
    }
}
