package dev.signet.example.constraints;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** A bean that needs another. It is one class, but each place where the constraint stands has one of its own. */
@Singleton
class KnownRoomValidator implements ConstraintValidator<KnownRoom, String> {
    private final Rooms rooms;
    private int floor;

    KnownRoomValidator(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public void initialize(KnownRoom annotation) {
        floor = annotation.floor();
    }

    @Override
    public boolean isValid(@Nullable String room, ConstraintValidatorContext context) {
        return room == null || rooms.has(room, floor);
    }
}
