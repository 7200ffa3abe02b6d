package acme;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;

public record Book(String title) {
    @com.fasterxml.jackson.annotation.JsonCreator
    public Book {}

    @Override
    @JsonProperty("heading")
    @JsonFormat(pattern = "x")
    public String title() {
        return title;
    }
}
