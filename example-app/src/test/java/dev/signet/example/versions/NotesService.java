package dev.signet.example.versions;

import dev.signet.annotations.Precondition;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps notes in memory. What a map computes for a key it computes for nobody else meanwhile. */
@Singleton
final class NotesService implements NotesApi {
    private final Map<String, Note> notes = new ConcurrentHashMap<>();

    @Override
    public Optional<Note> read(String id) {
        return Optional.ofNullable(notes.get(id));
    }

    @Override
    public Note write(String id, Precondition precondition, Text text) {
        return notes.compute(id, (key, now) -> {
            if (now == null) {
                precondition.requireNothing();
            } else {
                precondition.require(now.revision());
            }
            return next(now, text.text());
        });
    }

    @Override
    public CompletionStage<Note> append(String id, Precondition precondition, Text text) {
        return CompletableFuture.supplyAsync(() -> notes.compute(id, (key, now) -> {
            String revision = now == null ? "" : now.revision();
            precondition.require(revision);
            return next(now, (now == null ? "" : now.text()) + text.text());
        }));
    }

    @Override
    public List<String> hot() {
        return List.of("hot");
    }

    private static Note next(@Nullable Note now, String text) {
        int count = now == null ? 1 : Integer.parseInt(now.revision().replaceAll("\\D", "")) + 1;
        return new Note(text, "r\u00e9v \"" + count + "\"; it,");
    }
}
