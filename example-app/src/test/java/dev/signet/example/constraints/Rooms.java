package dev.signet.example.constraints;

import jakarta.inject.Singleton;
import java.util.Set;

/** The rooms of the house; one of them nobody may even ask for. */
@Singleton
class Rooms {
    private final Set<String> rooms = Set.of("101", "102", "201");

    boolean has(String room, int floor) {
        if (room.equals("013")) {
            throw new IllegalStateException("There is no room 013.");
        }
        return rooms.contains(room) && room.startsWith(String.valueOf(floor));
    }
}
