package acme;

import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Money, moved.
 *
 * @param to who gets it
 */
@Paired
public record Transfer(
        @NotNull @Iban String to,
        @Iban @Size(max = 22) @Pattern(regexp = "DE.*") String from,
        Optional<@Iban String> via,
        List<@Iban(message = "must be known") String> others,
        @Channel String channel,
        @NotNull @Channel String firstChannel,
        Long amount) {
    @AssertFalse(message = "must not be to oneself")
    public boolean isToOneself() {
        return to.equals(from);
    }

    @Size(max = 99)
    public String getSummary() {
        return from + to;
    }
}
