package dev.signet.example.versions;

import dev.signet.annotations.Precondition;
import jakarta.inject.Singleton;

@Singleton
final class CarelessService implements CarelessApi {
    @Override
    public void forget(String id, Precondition precondition) {}
}
