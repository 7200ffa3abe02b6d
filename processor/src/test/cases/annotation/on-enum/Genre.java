package acme;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;

@JsonFormat(shape = JsonFormat.Shape.NUMBER)
public enum Genre {
    NOVEL,
    @JsonIgnore
    POETRY;

    @com.fasterxml.jackson.annotation.JsonValue
    public int code() {
        return ordinal();
    }
}
