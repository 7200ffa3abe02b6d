package acme;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.signet.annotations.Member;
import dev.signet.annotations.Problem;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The book is with another reader. */
@Problem(status = 409, type = "book-lent", title = "Book lent")
public class BookLent extends Exception {
    private static final long serialVersionUID = 1;

    /** How a reader is told. */
    public enum Channel {
        BY_MAIL,
        BY_PHONE
    }

    /** Another copy. */
    public record Copy(@NotNull String shelf, int number) {}

    /** When it is expected back. */
    @Member
    public Instant backAt() {
        return Instant.EPOCH;
    }

    @Member
    public int readersWaiting() {
        return 2;
    }

    @Member
    public Optional<String> note() {
        return Optional.empty();
    }

    @Member
    public String getShelfMark() {
        return "A 1";
    }

    @Member
    @JsonProperty("told_by")
    public Channel channel() {
        return Channel.BY_MAIL;
    }

    @Member
    @NotNull
    public List<Copy> otherCopies() {
        return List.of();
    }
}
