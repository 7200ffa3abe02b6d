package dev.signet.runtime.http;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** The content of a request that nobody waits for. What is to be done with it is done when all of it is there. */
public final class ComingContent {

    private final CompletableFuture<byte[]> content;

    ComingContent(CompletableFuture<byte[]> content) {
        this.content = content;
    }

    /** The answer to the content; at once where it is there already, as that of a small request is. */
    public CompletionStage<HttpResponse<byte[]>> answer(Function<byte[], HttpResponse<byte[]>> answer) {
        return content.thenApply(inContext(answer));
    }

    /** The same, where the answer comes later. */
    public CompletionStage<HttpResponse<byte[]>> answerLater(
            Function<byte[], CompletionStage<HttpResponse<byte[]>>> answer) {
        return content.thenCompose(inContext(answer));
    }

    // What comes later comes past the filters that put the request's trace and the like into the context.
    private <T> Function<byte[], T> inContext(Function<byte[], T> answer) {
        if (content.isDone()) {
            return answer;
        }
        PropagatedContext context = PropagatedContext.getOrEmpty();
        return bytes -> context.propagate(() -> answer.apply(bytes));
    }
}
