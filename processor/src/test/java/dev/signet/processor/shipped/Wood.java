package dev.signet.processor.shipped;

import com.fasterxml.jackson.annotation.JsonValue;

/** An enum that cases meet as a class file only, and whose constants have names of its own. */
public enum Wood {
    OAK(7L, "oak-tree"),
    PINE(9L, String.valueOf("pine-tree"));

    private final long price;
    private final String text;

    Wood(long price, String text) {
        this.price = price;
        this.text = text;
    }

    public long price() {
        return price;
    }

    @JsonValue
    public String text() {
        return text;
    }
}
