package acme;

import jakarta.validation.GroupSequence;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

@Orderly
@Orderly(groups = Late.class)
@GroupSequence({Trip.class, Costly.class, Late.class})
public record Trip(
        @NotNull @Size(max = 20) String from,
        @NotNull(groups = Costly.class) @Pattern(regexp = "[a-z]+", groups = Late.class) String to,
        @Size(max = 3, groups = Costly.class) String via) {
    @AssertTrue(groups = Costly.class)
    public boolean isDirect() {
        return via == null;
    }
}
