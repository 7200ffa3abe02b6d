package acme;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** An interface is enough for what is only answered. */
public interface Receipt {
    String getId();

    Long getTotal();

    @JsonIgnore
    String getSecret();

    default String describe() {
        return getId() + " " + getTotal();
    }
}
