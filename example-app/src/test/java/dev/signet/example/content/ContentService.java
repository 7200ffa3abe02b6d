package dev.signet.example.content;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

@Singleton
final class ContentService implements ContentApi {
    private final AtomicInteger added = new AtomicInteger();

    int added() {
        return added.get();
    }

    @Override
    public String text(String text) {
        return text;
    }

    @Override
    public int count() {
        return 7;
    }

    @Override
    public byte[] bytes(byte[] image) {
        return image;
    }

    @Override
    public InputStream stream(InputStream content) {
        try {
            return new ByteArrayInputStream(content.readAllBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Optional<InputStream> read(int size) {
        return size < 0 ? Optional.empty() : Optional.of(new ByteArrayInputStream(new byte[size]));
    }

    @Override
    public Note form(String title, int seats, List<String> topics, @Nullable String comment) {
        return new Note(title + seats + comment, topics);
    }

    @Override
    public CompletionStage<Note> later(String outcome) {
        return CompletableFuture.supplyAsync(() -> new Note(outcome, null))
                .thenCompose(note -> outcome(outcome).thenApply(nothing -> note));
    }

    @Override
    public CompletableFuture<Note> add(Note note) {
        added.incrementAndGet();
        return outcome(note.title()).thenApply(nothing -> note).toCompletableFuture();
    }

    @Override
    public CompletionStage<@Nullable Void> remove(String outcome) {
        return outcome(outcome);
    }

    private static CompletionStage<@Nullable Void> outcome(String outcome) {
        return switch (outcome) {
            case "banned" -> CompletableFuture.failedFuture(new Banned(outcome));
            case "broken" -> CompletableFuture.failedFuture(new IllegalStateException("broken"));
            default -> CompletableFuture.completedFuture(null);
        };
    }

    @Override
    public Publisher<Note> items(int count) throws Banned {
        Note tooLong = new Note("n".repeat(61), null);
        return switch (count) {
            case -1 -> Flux.error(new Banned("items"));
            case -2 -> Flux.just(new Note("n1", null), tooLong);
            case -3 -> Flux.just(tooLong);
            default -> Flux.range(1, count).map(number -> new Note("n" + number, null));
        };
    }

    @Override
    public Flow.Publisher<Note> events() {
        return FlowAdapters.toFlowPublisher(Flux.just(new Note("a\nb", null), new Note("c", List.of("d"))));
    }

    @Override
    public Publisher<String> either() {
        return Flux.just("a", "b");
    }

    @Override
    public Note note() {
        return new Note("note", null);
    }

    @Override
    public String title() {
        return "\"title\"";
    }

    @Override
    public String retitle(String title) {
        return title;
    }
}
