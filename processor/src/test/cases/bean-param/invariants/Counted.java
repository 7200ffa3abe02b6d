package acme;

import jakarta.validation.constraints.Positive;

public interface Counted {
    @Positive
    int getHeads();
}
