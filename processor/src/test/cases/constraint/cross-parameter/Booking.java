package acme;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

public record Booking(@JsonProperty("room_number") String room, List<Guest> guests) {
    public record Guest(@JsonProperty("first_name") String firstName) {}
}
