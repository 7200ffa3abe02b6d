package acme;

import com.fasterxml.jackson.annotation.JsonValue;

public enum Overridden {
    NOVEL("novel") {
        @Override
        public String value() {
            return "roman";
        }
    };

    private final String value;

    Overridden(String value) {
        this.value = value;
    }

    @JsonValue
    public String value() {
        return value;
    }
}
