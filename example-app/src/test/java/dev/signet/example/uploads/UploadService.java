package dev.signet.example.uploads;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Counts what it is given, and keeps a hand on it, so that a test can see that it is taken away. */
@Singleton
final class UploadService implements UploadApi {
    final List<InputStream> given = new ArrayList<>();
    long filesOpen = -1;

    @Override
    public Stored store(String title, int copies, InputStream file, Optional<byte[]> preview) {
        return new Stored(title, copies * count(file) + preview.orElse(new byte[0]).length);
    }

    @Override
    public CompletionStage<List<Told>> storeAll(List<EntityPart> files) {
        List<Told> told = files.stream()
                .map(file -> new Told(
                        file.getFileName().orElse("-"), file.getMediaType().toString(), count(file.getContent())))
                .toList();
        return CompletableFuture.supplyAsync(() -> {
            if (told.get(0).name().equals("failing")) {
                throw new IllegalStateException("as the test asked");
            }
            return told;
        });
    }

    @Override
    public Stored texts(@Nullable String title, List<Integer> tags) {
        return new Stored(title + tags, tags.size());
    }

    @Override
    public Stored guarded(@Nullable InputStream file) {
        return new Stored("guarded", file == null ? 0 : count(file));
    }

    private long count(InputStream file) {
        given.add(file);
        byte[] buffer = new byte[8192];
        long count = 0;
        try {
            for (int read = file.read(buffer); read >= 0; read = file.read(buffer)) {
                count += read;
            }
            filesOpen = OpenFiles.count();
            return count;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
