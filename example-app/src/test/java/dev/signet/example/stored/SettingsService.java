package dev.signet.example.stored;

import dev.signet.annotations.Precondition;
import dev.signet.annotations.Stored;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps settings in memory. What a map computes for a key it computes for nobody else meanwhile. */
@Singleton
final class SettingsService implements SettingsApi {
    private final Map<String, Setting> settings = new ConcurrentHashMap<>();
    private final Map<String, Setting> drafts = new ConcurrentHashMap<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    @Override
    public Optional<Setting> read(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    @Override
    public Stored<Setting> write(String name, Precondition precondition, Value value) {
        return stored(settings, name, precondition, value);
    }

    @Override
    public CompletionStage<Stored<Setting>> draft(String name, Precondition precondition, Value value) {
        return CompletableFuture.supplyAsync(() -> stored(drafts, name, precondition, value));
    }

    private static Stored<Setting> stored(
            Map<String, Setting> kept, String name, Precondition precondition, Value value) {
        Setting now = kept.compute(name, (key, before) -> {
            if (before == null) {
                precondition.requireNothing();
                return new Setting(value.value(), 1);
            }
            precondition.require(before.version());
            return new Setting(value.value(), before.version() + 1);
        });
        return now.version() == 1 ? Stored.created(now) : Stored.replaced(now);
    }

    @Override
    public Stored<Void> mark(String name) {
        return texts.put("marked " + name, "") == null ? Stored.created() : Stored.replaced();
    }

    @Override
    public Stored<String> text(String name, String text) {
        return texts.put(name, text) == null ? Stored.created(text) : Stored.replaced(text);
    }
}
