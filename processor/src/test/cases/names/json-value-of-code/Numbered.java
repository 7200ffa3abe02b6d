package acme;

import com.fasterxml.jackson.annotation.JsonValue;

public enum Numbered {
    NOVEL(1);

    private final int value;

    Numbered(int value) {
        this.value = value;
    }

    @JsonValue
    public int value() {
        return value;
    }
}
