package dev.signet.example.owned;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

@Singleton
final class NotesService implements NotesApi {
    /** A note of the caller whom development tokens name. */
    static final UUID MINE = UUID.fromString("11111111-1111-4111-8111-111111111111");

    static final UUID FOREIGN = UUID.fromString("22222222-2222-4222-8222-222222222222");
    static final UUID ABSENT = UUID.fromString("33333333-3333-4333-8333-333333333333");

    private final Map<UUID, Note> notes =
            new ConcurrentHashMap<>(Map.of(MINE, new Note("mine"), FOREIGN, new Note("secret")));

    @Override
    public Note find(UUID id) {
        return Optional.ofNullable(notes.get(id)).orElseThrow(() -> new NoteNotFound(id));
    }

    @Override
    public Note append(UUID id, Note line) {
        return notes.merge(id, line, (before, more) -> new Note(before.text() + "\n" + more.text()));
    }

    @Override
    public CompletionStage<Void> remove(UUID id) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void clear() {
        throw new IllegalStateException("Nobody may call this");
    }
}
