package acme;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;

public class Tags {
    @JsonAnySetter
    private Map<String, String> others;

    private String first;

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }
}
