package dev.signet.runtime.idempotency;

import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.idempotency.IdempotencyStore.Claim;
import dev.signet.runtime.idempotency.IdempotencyStore.Outcome;
import dev.signet.runtime.idempotency.IdempotencyStore.RecordedResponse;
import dev.signet.runtime.idempotency.IdempotencyStore.Scope;
import dev.signet.runtime.idempotency.IdempotentOperation.Mode;
import dev.signet.runtime.idempotency.TransactionalIdempotencyStore.Ending;
import dev.signet.runtime.problem.Failure;
import dev.signet.runtime.problem.Problem;
import dev.signet.runtime.problem.ProblemException;
import dev.signet.runtime.security.Caller;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
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

    private final IdempotencyStore store;
    private final Recording recording;
    private final Duration lease;
    private final ExecutorService executor;

    Idempotency(
            IdempotencyStore store,
            Recording recording,
            @Value("${signet.idempotency.lease:5m}") Duration lease,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.store = store;
        this.recording = recording;
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
        Optional<Asked> asked = asked(operation, request, body, caller);
        if (asked.isEmpty()) {
            return answer.get();
        }
        Supplier<HttpResponse<byte[]>> told = operation.replaysFailures() ? () -> told(request, answer) : answer;
        return operation.mode() == Mode.TRANSACTIONAL
                ? transacted(operation, asked.get(), told)
                : leased(operation, asked.get(), told);
    }

    private HttpResponse<byte[]> leased(
            IdempotentOperation operation, Asked asked, Supplier<HttpResponse<byte[]>> answer) {
        Claim claim = asked.claim();
        Outcome outcome = new Patience(operation.waitFor()).outcome(asked.same(), () -> store.claim(claim));
        return outcome instanceof Outcome.Claimed claimed
                ? first(operation, asked, claimed.token(), answer)
                : again(operation, asked, outcome);
    }

    private HttpResponse<byte[]> transacted(
            IdempotentOperation operation, Asked asked, Supplier<HttpResponse<byte[]>> answer) {
        if (!(store instanceof TransactionalIdempotencyStore transactional)) {
            throw new IllegalStateException(operation.name() + " needs a transactional store");
        }
        Claim claim = asked.claim();
        AtomicReference<@Nullable HttpResponse<byte[]>> given = new AtomicReference<>();
        Supplier<Ending> work = () -> {
            HttpResponse<byte[]> response = answer.get();
            given.set(response);
            return ending(operation, claim.scope(), response);
        };
        Outcome outcome =
                new Patience(operation.waitFor()).outcome(asked.same(), () -> transactional.transact(claim, work));
        return outcome instanceof Outcome.Claimed
                ? Objects.requireNonNull(given.get())
                : again(operation, asked, outcome);
    }

    /** What is told as an error has no effect, as where an exception rolls its transaction back. */
    private Ending ending(IdempotentOperation operation, Scope scope, HttpResponse<byte[]> response) {
        if (response.code() < 400) {
            return new Ending.Kept(recording.recorded(scope, response));
        }
        boolean recorded = response.code() < 500 || operation.replaysFailures();
        return new Ending.Undone(recorded ? recording.recorded(scope, response) : null);
    }

    /** The same for an answer that is given later. The key stays claimed until then, and no thread waits for it. */
    public CompletionStage<HttpResponse<byte[]>> onceLater(
            IdempotentOperation operation,
            HttpRequest<?> request,
            byte @Nullable [] body,
            Caller caller,
            Supplier<CompletionStage<HttpResponse<byte[]>>> answer) {
        if (operation.mode() == Mode.TRANSACTIONAL) {
            throw new IllegalArgumentException(operation.name() + " answers later, when its transaction is over");
        }
        Optional<Asked> keyed = asked(operation, request, body, caller);
        if (keyed.isEmpty()) {
            return answer.get();
        }
        Asked asked = keyed.get();
        CompletableFuture<Outcome> outcome = new Patience(operation.waitFor())
                .outcomeLater(asked.same(), () -> store.claim(asked.claim()), executor);
        // Known at once, it is acted upon in this thread, as where nobody waits.
        return outcome.isDone()
                ? later(operation, request, asked, outcome.join(), answer)
                : outcome.thenCompose(known -> later(operation, request, asked, known, answer));
    }

    private CompletionStage<HttpResponse<byte[]>> later(
            IdempotentOperation operation,
            HttpRequest<?> request,
            Asked asked,
            Outcome outcome,
            Supplier<CompletionStage<HttpResponse<byte[]>>> answer) {
        return outcome instanceof Outcome.Claimed claimed
                ? firstLater(operation, request, asked, claimed.token(), answer)
                : CompletableFuture.completedFuture(again(operation, asked, outcome));
    }

    private CompletionStage<HttpResponse<byte[]>> firstLater(
            IdempotentOperation operation,
            HttpRequest<?> request,
            Asked asked,
            String token,
            Supplier<CompletionStage<HttpResponse<byte[]>>> answer) {
        // A store may block, and what completes an answer may be an event loop.
        return begun(answer)
                .handleAsync(
                        (response, failure) -> {
                            Supplier<HttpResponse<byte[]>> ended = () -> ended(response, failure);
                            return first(
                                    operation,
                                    asked,
                                    token,
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

    /**
     * What a request asks for under its key.
     *
     * @param same whether a stored fingerprint is that of the request
     */
    private record Asked(Claim claim, Predicate<String> same) {}

    /** What to claim; nothing where the request has no key and needs none. */
    private Optional<Asked> asked(
            IdempotentOperation operation, HttpRequest<?> request, byte @Nullable [] body, Caller caller) {
        IdempotencyKey.Reading reading =
                IdempotencyKey.read(request.getHeaders().getAll(IdempotencyKey.HEADER));
        if (reading instanceof IdempotencyKey.Reading.Present present) {
            Scope scope = new Scope(caller.name(), operation.name(), present.key());
            String digest = Fingerprint.of(request, body, operation.ignored());
            Claim claim = new Claim(
                    scope,
                    recording.fingerprint(digest),
                    operation.ttl(),
                    lease,
                    operation.mode() != Mode.AT_MOST_ONCE);
            return Optional.of(new Asked(claim, stored -> recording.isFingerprint(digest, stored)));
        }
        if (reading instanceof IdempotencyKey.Reading.Malformed) {
            throw new ProblemException(KeyProblem.invalid());
        }
        if (operation.required()) {
            throw new ProblemException(KeyProblem.missing());
        }
        return Optional.empty();
    }

    private HttpResponse<byte[]> again(IdempotentOperation operation, Asked asked, Outcome outcome) {
        if (outcome instanceof Outcome.Completed completed) {
            requireSame(operation, asked, completed.fingerprint());
            return recording.replayed(asked.claim().scope(), completed.response());
        }
        if (outcome instanceof Outcome.InProgress running) {
            requireSame(operation, asked, running.fingerprint());
            throw new ProblemException(KeyProblem.inProgress());
        }
        if (outcome instanceof Outcome.Abandoned abandoned) {
            requireSame(operation, asked, abandoned.fingerprint());
            throw new ProblemException(KeyProblem.abandoned());
        }
        throw new ProblemException(
                Problem.of(503).detail("Too many requests are in progress.").header(HttpHeaders.RETRY_AFTER, "1"));
    }

    private HttpResponse<byte[]> first(
            IdempotentOperation operation, Asked asked, String token, Supplier<HttpResponse<byte[]>> answer) {
        boolean kept = false;
        boolean begun = true;
        HttpResponse<byte[]> response;
        try {
            response = answer.get();
            kept = response.code() < 500 || operation.replaysFailures();
        } catch (ProblemException refused) {
            begun = false; // a controller refuses before it asks the bean
            throw refused;
        } finally {
            // Of what failed nobody knows how far it came, so at most once means not again.
            if (!kept && (!begun || operation.mode() != Mode.AT_MOST_ONCE)) {
                store.release(asked.claim().scope(), token);
            }
        }
        // Where this throws the key stays claimed until its lease ends: freed, it would let the request run twice.
        return kept ? kept(operation, asked, token, response) : response;
    }

    /**
     * The answer that the key now has. It is another one's where this request outlived its lease and another took over:
     * a key has one answer, whoever asks.
     */
    private HttpResponse<byte[]> kept(
            IdempotentOperation operation, Asked asked, String token, HttpResponse<byte[]> response) {
        Claim claim = asked.claim();
        RecordedResponse recorded = recording.recorded(claim.scope(), response);
        String own = token;
        while (!store.complete(claim.scope(), own, recorded)) {
            Outcome outcome = store.claim(claim);
            if (!(outcome instanceof Outcome.Claimed claimed)) {
                return again(operation, asked, outcome);
            }
            own = claimed.token(); // the other one has freed it
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

    private static void requireSame(IdempotentOperation operation, Asked asked, @Nullable String fingerprint) {
        if (fingerprint != null && !asked.same().test(fingerprint)) {
            throw new ProblemException(KeyProblem.reused(operation.keyReused()));
        }
    }
}
