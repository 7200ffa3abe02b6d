package dev.signet.example.types;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bean as many teams have it: inherited, set fluently, told and not asked, asked and not told. */
public class Order extends Referenced<String> {
    /** Stays as it is where the client says nothing. */
    public @Nullable String note = "none";

    private int quantity;
    private boolean express;
    private List<String> lines = List.of();
    private @Nullable String password;

    @Min(1)
    public int getQuantity() {
        return quantity;
    }

    public Order setQuantity(int quantity) {
        this.quantity = quantity;
        return this;
    }

    public boolean isExpress() {
        return express;
    }

    @JsonProperty(required = false)
    public Order setExpress(boolean express) {
        this.express = express;
        return this;
    }

    @JsonProperty("order-lines")
    public List<@Size(max = 10) String> getLines() {
        return lines;
    }

    public void setLines(List<String> lines) {
        this.lines = lines;
    }

    /** Told, never asked. */
    public long getTotal() {
        return quantity * 100L;
    }

    /** Asked, never told. */
    public void setPassword(@Nullable @Size(min = 8) String password) {
        this.password = password;
    }

    @JsonIgnore
    public boolean isProtected() {
        return password != null;
    }
}
