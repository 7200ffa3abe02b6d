package acme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

@jakarta.annotation.Generated(value = "a generator")
public enum Genre {
    SHORT_STORY(String.valueOf("shortStory")),
    NOVEL(String.valueOf("novel"));

    private String value;

    Genre(String v) {
        value = v;
    }

    public String value() {
        return value;
    }

    @Override
    @JsonValue
    public String toString() {
        return String.valueOf(value);
    }

    @JsonCreator
    public static Genre fromValue(String value) {
        for (Genre each : Genre.values()) {
            if (each.value.equals(value)) {
                return each;
            }
        }
        throw new IllegalArgumentException("Unexpected value '" + value + "'");
    }
}
