package acme;

import com.fasterxml.jackson.annotation.JsonValue;

public enum Several {
    NOVEL("novel"),
    DRAMA("a", "drama");

    private final String value;

    Several(String value) {
        this.value = value;
    }

    Several(String prefix, String value) {
        this.value = prefix + value;
    }

    @JsonValue
    public String value() {
        return value;
    }
}
