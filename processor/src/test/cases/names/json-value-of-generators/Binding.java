package acme;

import com.fasterxml.jackson.annotation.JsonValue;

public enum Binding {
    HARD("hard-cover"),
    SOFT("soft-cover");

    @JsonValue
    final String name;

    Binding(String name) {
        this.name = name;
    }
}
