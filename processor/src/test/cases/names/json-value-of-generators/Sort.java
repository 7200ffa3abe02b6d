package acme;

import com.fasterxml.jackson.annotation.JsonValue;

public enum Sort {
    TITLE(1, "by-title"),
    AUTHOR(2L, ("by-author"));

    private final String value;

    Sort(long weight, String value) {
        this.value = value;
    }

    @JsonValue
    public String getValue() {
        return this.value;
    }
}
