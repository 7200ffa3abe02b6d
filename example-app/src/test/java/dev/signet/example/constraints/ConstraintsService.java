package dev.signet.example.constraints;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

@Singleton
final class ConstraintsService implements ConstraintsApi {
    @Override
    public Booking book(Booking booking) {
        return booking;
    }

    @Override
    public boolean isFree(String room) {
        return true;
    }

    @Override
    public Deposit pay(Deposit deposit) {
        return deposit;
    }

    @Override
    public List<String> free(LocalDate firstNight, LocalDate lastNight) {
        return List.of("101");
    }
}
