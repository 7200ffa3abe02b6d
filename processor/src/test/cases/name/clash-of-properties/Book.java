package acme;

import com.fasterxml.jackson.annotation.JsonProperty;

public record Book(String subTitle, String sub_title, @JsonProperty("kind") Genre genre, String kind) {
    public enum Genre {
        NOVEL,
        Novel
    }
}
