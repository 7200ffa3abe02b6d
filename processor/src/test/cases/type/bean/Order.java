package acme;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;

/** What somebody wants. */
public class Order extends Base<String> {
    public String note;
    public final String version = "1";
    private int quantity;
    private boolean express;
    private List<String> lines = new ArrayList<>();
    private Long total;
    private String password;

    /** How many. */
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

    public void setExpress(boolean express) {
        this.express = express;
    }

    @JsonProperty("order_lines")
    public List<@Size(max = 10) String> getLines() {
        return lines;
    }

    public void setLines(List<String> lines) {
        this.lines = lines;
    }

    /** Told, never asked. */
    public Long getTotal() {
        return total;
    }

    public void setPassword(@Size(min = 8) String password) {
        this.password = password;
    }

    public boolean matches(String password) {
        return password.equals(this.password);
    }

    public static Order getEmpty() {
        return new Order();
    }
}
