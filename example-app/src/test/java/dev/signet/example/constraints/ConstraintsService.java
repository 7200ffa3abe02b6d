package dev.signet.example.constraints;

import jakarta.inject.Singleton;

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
}
