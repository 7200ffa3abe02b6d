package acme;

import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether there are numbers is judged first, then the numbers. */
@GroupSequence({Loan.Basic.class, Loan.class})
public record Loan(@NotNull(groups = Basic.class) @Size(min = 1) String reader, @Min(1) int days, Copy copy) {
    public interface Basic {}
}
