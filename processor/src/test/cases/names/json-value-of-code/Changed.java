package acme;

import com.fasterxml.jackson.annotation.JsonValue;

public enum Changed {
    NOVEL("novel");

    @JsonValue
    String value;

    Changed(String value) {
        this.value = value;
        if (ordinal() == 0) {
            this.value = "first";
        }
    }
}
