package acme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;

public final class Owner {
    private final String name;
    private final int pets;

    @JsonCreator
    public Owner(@JsonProperty("name") @NotNull String name, @JsonProperty("number") int pets) {
        this.name = name;
        this.pets = pets;
    }

    public String getName() {
        return name;
    }

    @JsonProperty("number")
    public int pets() {
        return pets;
    }

    public boolean isHappy() {
        return pets > 0;
    }
}
