package dev.signet.runtime;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** What takes and gives more than JSON. A test says what it does next. */
@Singleton
public class Depot {
    public Supplier<InputStream> exported = InputStream::nullInputStream;
    public Supplier<CompletionStage<String>> later = () -> CompletableFuture.completedFuture("");
    public Supplier<Publisher<String>> items = Flux::empty;
    public boolean reads = true;

    long store(InputStream content) throws IOException {
        if (!reads) {
            throw new IllegalArgumentException("not wanted");
        }
        byte[] buffer = new byte[8192];
        long length = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            length += read;
        }
        return length;
    }

    InputStream export() {
        return exported.get();
    }

    CompletionStage<String> later() {
        return later.get();
    }

    Publisher<String> items() {
        return items.get();
    }
}
