package dev.signet.runtime.idempotency;

import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.idempotency.IdempotencyStore.Claim;
import dev.signet.runtime.idempotency.IdempotencyStore.Header;
import dev.signet.runtime.idempotency.IdempotencyStore.Outcome;
import dev.signet.runtime.idempotency.IdempotencyStore.RecordedResponse;
import dev.signet.runtime.idempotency.IdempotencyStore.Scope;
import dev.signet.runtime.problem.Failure;
import dev.signet.runtime.problem.Problem;
import dev.signet.runtime.problem.ProblemException;
import dev.signet.runtime.problem.StatusPhrase;
import dev.signet.runtime.security.Caller;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a request once and gives its answer again to whoever repeats it with the same Idempotency-Key
 * (draft-ietf-httpapi-idempotency-key-header-07, 2). Keys belong to a caller and an operation. Anonymous callers are
 * one caller, so that only keys nobody can guess keep them apart.
 *
 * <p>An answer below 500 is kept. After a 5xx or an exception the key is free again, and a retry runs; unless the
 * operation replays failures, when a 5xx is kept too, and so is the 500 to what its contract does not declare.
 */
@Singleton
public final class Idempotency {

    private static final List<String> KEPT = List.of(
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.LOCATION,
            HttpHeaders.CONTENT_LOCATION,
            HttpHeaders.ETAG,
            HttpHeaders.LINK,
            HttpHeaders.CACHE_CONTROL);

    private final IdempotencyStore store;
    private final Duration lease;
    private final ExecutorService executor;

    Idempotency(
            IdempotencyStore store,
            @Value("${signet.idempotency.lease:5m}") Duration lease,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.store = store;
        this.lease = lease;
        this.executor = executor;
    }

    /** The supplier's answer, or the one it gave to the first request with this key. */
    public HttpResponse<byte[]> once(
            IdempotentOperation operation,
            HttpRequest<?> request,
            byte @Nullable [] body,
            Caller caller,
            Supplier<HttpResponse<byte[]>> answer) {
        Optional<Claim> claim = claim(operation, request, body, caller);
        if (claim.isEmpty()) {
            return answer.get();
        }
        Supplier<HttpResponse<byte[]>> told = operation.replaysFailures() ? () -> told(request, answer) : answer;
        Outcome outcome = store.claim(claim.get());
        return outcome instanceof Outcome.Claimed claimed
                ? first(operation, claim.get().scope(), claimed.token(), told)
                : again(operation, claim.get(), outcome);
    }

    /** The same for an answer that is given later. The key stays claimed until then, and no thread waits for it. */
    public CompletionStage<HttpResponse<byte[]>> onceLater(
            IdempotentOperation operation,
            HttpRequest<?> request,
            byte @Nullable [] body,
            Caller caller,
            Supplier<CompletionStage<HttpResponse<byte[]>>> answer) {
        Optional<Claim> claim = claim(operation, request, body, caller);
        if (claim.isEmpty()) {
            return answer.get();
        }
        Outcome outcome = store.claim(claim.get());
        if (!(outcome instanceof Outcome.Claimed claimed)) {
            return CompletableFuture.completedFuture(again(operation, claim.get(), outcome));
        }
        // A store may block, and what completes an answer may be an event loop.
        return begun(answer)
                .handleAsync(
                        (response, failure) -> {
                            Supplier<HttpResponse<byte[]>> ended = () -> ended(response, failure);
                            return first(
                                    operation,
                                    claim.get().scope(),
                                    claimed.token(),
                                    operation.replaysFailures() ? () -> told(request, ended) : ended);
                        },
                        executor);
    }

    /** What ends a request before its operation has begun frees the key as well. */
    private static CompletionStage<HttpResponse<byte[]>> begun(Supplier<CompletionStage<HttpResponse<byte[]>>> answer) {
        try {
            return answer.get();
        } catch (RuntimeException ended) {
            return CompletableFuture.failedFuture(ended);
        }
    }

    private static HttpResponse<byte[]> ended(@Nullable HttpResponse<byte[]> response, @Nullable Throwable failure) {
        if (response != null) {
            return response;
        }
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        throw cause instanceof RuntimeException thrown ? thrown : new CompletionException(cause);
    }

    /** What to claim; nothing where the request has no key and needs none. */
    private Optional<Claim> claim(
            IdempotentOperation operation, HttpRequest<?> request, byte @Nullable [] body, Caller caller) {
        IdempotencyKey.Reading reading =
                IdempotencyKey.read(request.getHeaders().getAll(IdempotencyKey.HEADER));
        if (reading instanceof IdempotencyKey.Reading.Present present) {
            Scope scope = new Scope(caller.name(), operation.name(), present.key());
            return Optional.of(
                    new Claim(scope, Fingerprint.of(request, body, operation.ignored()), operation.ttl(), lease));
        }
        if (reading instanceof IdempotencyKey.Reading.Malformed) {
            throw new ProblemException(KeyProblem.invalid());
        }
        if (operation.required()) {
            throw new ProblemException(KeyProblem.missing());
        }
        return Optional.empty();
    }

    private static HttpResponse<byte[]> again(IdempotentOperation operation, Claim claim, Outcome outcome) {
        if (outcome instanceof Outcome.Completed completed) {
            requireSame(operation, claim, completed.fingerprint());
            return replayed(completed.response());
        }
        if (outcome instanceof Outcome.InProgress running) {
            requireSame(operation, claim, running.fingerprint());
            throw new ProblemException(KeyProblem.inProgress());
        }
        throw new ProblemException(
                Problem.of(503).detail("Too many requests are in progress.").header(HttpHeaders.RETRY_AFTER, "1"));
    }

    private HttpResponse<byte[]> first(
            IdempotentOperation operation, Scope scope, String token, Supplier<HttpResponse<byte[]>> answer) {
        boolean kept = false;
        HttpResponse<byte[]> response;
        try {
            response = answer.get();
            kept = response.code() < 500 || operation.replaysFailures();
        } finally {
            if (!kept) {
                store.release(scope, token);
            }
        }
        if (kept) {
            // Where this throws the key stays claimed until its lease ends: freed, it would let the request run twice.
            store.complete(scope, token, recorded(response));
        }
        return response;
    }

    /** The answer, or what the client is told where there is none: told here already, as only a response can be kept. */
    private static HttpResponse<byte[]> told(HttpRequest<?> request, Supplier<HttpResponse<byte[]>> answer) {
        try {
            return answer.get();
        } catch (UndeclaredException failure) {
            return Failure.answer(request, failure);
        }
    }

    private static void requireSame(IdempotentOperation operation, Claim claim, String fingerprint) {
        if (!claim.fingerprint().equals(fingerprint)) {
            throw new ProblemException(KeyProblem.reused(operation.keyReused()));
        }
    }

    private static RecordedResponse recorded(HttpResponse<byte[]> response) {
        List<Header> headers = new ArrayList<>();
        for (String name : KEPT) {
            response.getHeaders().getAll(name).forEach(value -> headers.add(new Header(name, value)));
        }
        return new RecordedResponse(
                response.code(), headers, response.getBody(byte[].class).orElse(new byte[0]));
    }

    private static HttpResponse<byte[]> replayed(RecordedResponse recorded) {
        int status = recorded.status();
        MutableHttpResponse<byte[]> response = HttpResponse.<byte[]>ok().status(status, StatusPhrase.of(status));
        recorded.headers().forEach(header -> response.header(header.name(), header.value()));
        response.header("Idempotent-Replayed", "true");
        byte[] body = recorded.body();
        return body.length == 0 ? response : response.body(body);
    }
}
