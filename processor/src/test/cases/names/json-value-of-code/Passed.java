package acme;

import com.fasterxml.jackson.annotation.JsonValue;

public enum Passed {
    NOVEL("novel"),
    DRAMA(Passed.prefixed("drama"));

    private final String value;

    Passed(String value) {
        this.value = value;
    }

    static String prefixed(String value) {
        return "the-" + value;
    }

    @JsonValue
    public String value() {
        return value;
    }
}
