package dev.signet.example.limits;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Singleton
final class LimitedService implements LimitedApi {
    @Override
    public Line mine() {
        return new Line("mine");
    }

    @Override
    public Line ours() {
        return new Line("ours");
    }

    @Override
    public Line add(Line line) {
        return line;
    }

    @Override
    public CompletionStage<Line> replace(Line line) {
        return CompletableFuture.completedFuture(line);
    }

    @Override
    public void clear() {
        throw new IllegalStateException("Nobody may call this");
    }
}
