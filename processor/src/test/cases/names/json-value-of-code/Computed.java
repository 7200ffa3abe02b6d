package acme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

public enum Computed {
    NOVEL;

    @JsonValue
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
