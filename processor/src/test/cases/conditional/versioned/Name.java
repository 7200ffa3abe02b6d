package example;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.signet.annotations.EntityVersion;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A name with the change that it comes from. */
public class Name {
    private final String text;
    private final UUID change;

    public Name(@JsonProperty("text") String text, @JsonProperty("change") UUID change) {
        this.text = text;
        this.change = change;
    }

    @NotNull
    public String getText() {
        return text;
    }

    @NotNull
    @EntityVersion
    public UUID getChange() {
        return change;
    }
}
