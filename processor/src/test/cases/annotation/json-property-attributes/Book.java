package acme;

import com.fasterxml.jackson.annotation.JsonProperty;

public record Book(
        @JsonProperty(value = "heading", required = true) String title,
        @JsonProperty(access = JsonProperty.Access.READ_ONLY) String id) {}
