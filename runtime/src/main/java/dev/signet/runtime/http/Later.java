package dev.signet.runtime.http;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpResponse;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Answers that are given when what an operation has returned is there; no thread waits for it. */
public final class Later {
    private Later() {}

    /** What the answer is once the stage has completed. What is thrown by the call itself is as if the stage had failed with it. */
    public static <T extends @Nullable Object> CompletionStage<HttpResponse<byte[]>> answer(
            Callable<? extends CompletionStage<? extends T>> call, Function<Outcome<T>, HttpResponse<byte[]>> answer) {
        // Whoever completes the stage knows nothing of the request, its trace for one.
        PropagatedContext context = PropagatedContext.getOrEmpty();
        return stage(call)
                .handle((value, failure) -> context.propagate(() -> answer.apply(new Outcome<>(value, failure))));
    }

    /** An answer that is there already. */
    public static CompletionStage<HttpResponse<byte[]>> now(HttpResponse<byte[]> answer) {
        return CompletableFuture.completedFuture(answer);
    }

    /**
     * What the answer is once the publisher has said its first word: an item, that there is none, or a failure. Failures
     * after that break the answer off.
     */
    public static <T> CompletionStage<HttpResponse<byte[]>> items(
            Callable<? extends Publisher<T>> call, Function<Outcome<Items<T>>, HttpResponse<byte[]>> answer) {
        return answer(() -> Items.of(Objects.requireNonNull(call.call(), "No publisher was returned")), answer);
    }

    @SuppressWarnings("unchecked") // what completes with a subtype completes with the type
    private static <T extends @Nullable Object> CompletionStage<T> stage(
            Callable<? extends CompletionStage<? extends T>> call) {
        try {
            return (CompletionStage<T>) Objects.requireNonNull(call.call(), "No stage was returned");
        } catch (Throwable failure) { // as the operation may throw any
            return CompletableFuture.failedFuture(failure);
        }
    }
}
