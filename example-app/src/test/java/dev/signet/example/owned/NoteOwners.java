package dev.signet.example.owned;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Whose the notes are. A test takes the bean away. */
@Singleton
@Requires(property = NoteOwners.ABSENT, notEquals = "true")
final class NoteOwners implements NotesApiOwnership {
    static final String ABSENT = "test.note-owners-absent";

    private final Map<UUID, String> owners = Map.of(NotesService.MINE, "developer", NotesService.FOREIGN, "somebody");

    private Optional<String> owner(UUID id) {
        return Optional.ofNullable(owners.get(id));
    }

    @Override
    public Optional<String> findOwner(UUID id) {
        return owner(id);
    }

    @Override
    public Optional<String> appendOwner(UUID id) {
        return owner(id);
    }

    @Override
    public Optional<String> removeOwner(UUID id) {
        return owner(id);
    }
}
