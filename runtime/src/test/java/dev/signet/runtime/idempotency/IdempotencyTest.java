package dev.signet.runtime.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.problem.ProblemException;
import dev.signet.runtime.security.Caller;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class IdempotencyTest {

    private static final IdempotentOperation OPERATION =
            new IdempotentOperation("Shelf.add", false, Duration.ofHours(24), 422);

    private final TestClock clock = new TestClock();
    private final Idempotency idempotency = new Idempotency(
            new InMemoryIdempotencyStore(2, clock),
            new Recording(Optional.empty()),
            Duration.ofMinutes(5),
            ForkJoinPool.commonPool());

    private HttpResponse<byte[]> once(String key, Supplier<HttpResponse<byte[]>> answer) {
        HttpRequest<?> request = HttpRequest.POST("/a", "").header("Idempotency-Key", key);
        return idempotency.once(OPERATION, request, null, Caller.ANONYMOUS, answer);
    }

    @Test
    void aRetryWhileTheFirstIsRunningIsToldToWait() {
        once("k", () -> {
            assertThatThrownBy(() -> once("k", () -> Answers.empty(204)))
                    .isInstanceOfSatisfying(ProblemException.class, refused -> {
                        assertThat(refused.problem().status()).isEqualTo(409);
                        assertThat(refused.problem().response().header("Retry-After"))
                                .isEqualTo("1");
                    });
            return Answers.empty(204);
        });
        assertThat(once("k", () -> Answers.empty(500)).code()).isEqualTo(204);
    }

    @Test
    void aRetryIsReplayedAtEachStepOfTheRotationOfTheKeys() {
        IdempotencyStore store = new InMemoryIdempotencyStore(10, clock);
        String old = Base64.getEncoder().encodeToString(new byte[32]);
        String fresh = Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes(UTF_8));
        List<List<String>> steps =
                List.of(List.of(old), List.of(old, fresh), List.of(fresh, old), List.of(fresh, old), List.of(fresh));
        for (int step = 0; step < steps.size() - 1; step++) {
            String key = "step-" + step;
            HttpRequest<?> request = HttpRequest.POST("/a", "").header("Idempotency-Key", key);
            Supplier<HttpResponse<byte[]>> first = () -> Answers.text(200, "text/plain", key);
            Supplier<HttpResponse<byte[]>> second = () -> Answers.empty(500);
            keyed(store, steps.get(step)).once(OPERATION, request, null, Caller.ANONYMOUS, first);
            HttpResponse<byte[]> replayed =
                    keyed(store, steps.get(step + 1)).once(OPERATION, request, null, Caller.ANONYMOUS, second);
            assertThat(replayed.getBody()).contains(key.getBytes(UTF_8));
            HttpRequest<?> other = HttpRequest.POST("/b", "").header("Idempotency-Key", key);
            assertThatThrownBy(() ->
                            keyed(store, List.of(fresh, old)).once(OPERATION, other, null, Caller.ANONYMOUS, second))
                    .hasMessageContaining("422");
        }
    }

    private static Idempotency keyed(IdempotencyStore store, List<String> keys) {
        return new Idempotency(
                store,
                new Recording(Optional.of(new KeyedProtection(keys))),
                Duration.ofMinutes(5),
                ForkJoinPool.commonPool());
    }

    @Test
    void whoOutlivesItsLeaseIsGivenTheAnswerOfWhoTookOver() {
        HttpResponse<byte[]> slow = once("k", () -> {
            clock.pass(Duration.ofMinutes(6));
            once("k", () -> Answers.created("/a/2"));
            return Answers.created("/a/1");
        });
        assertThat(slow.header("Location")).isEqualTo("/a/2");
        assertThat(slow.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void whoOutlivesItsLeaseIsToldToWaitForWhoTookOver() {
        CompletableFuture<HttpResponse<byte[]>> second = new CompletableFuture<>();
        assertThatThrownBy(() -> once("k", () -> {
                    clock.pass(Duration.ofMinutes(6));
                    later(OPERATION, second);
                    return Answers.empty(204);
                }))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(409));
    }

    @Test
    void whoOutlivesItsLeaseAnswersWhereWhoTookOverFailed() {
        HttpResponse<byte[]> slow = once("k", () -> {
            clock.pass(Duration.ofMinutes(6));
            once("k", () -> Answers.empty(503));
            return Answers.created("/a/1");
        });
        assertThat(slow.header("Location")).isEqualTo("/a/1");
        assertThat(once("k", () -> Answers.empty(500)).header("Location")).isEqualTo("/a/1");
    }

    private CompletableFuture<HttpResponse<byte[]>> later(
            IdempotentOperation operation, CompletableFuture<HttpResponse<byte[]>> answer) {
        HttpRequest<?> request = HttpRequest.POST("/a", "").header("Idempotency-Key", "k");
        return idempotency
                .onceLater(operation, request, null, Caller.ANONYMOUS, () -> answer)
                .toCompletableFuture();
    }

    @Test
    void aLaterAnswerIsKeptWhenItIsThere() {
        CompletableFuture<HttpResponse<byte[]>> answer = new CompletableFuture<>();
        CompletableFuture<HttpResponse<byte[]>> first = later(OPERATION, answer);
        assertThatThrownBy(() -> later(OPERATION, new CompletableFuture<>())).hasMessageContaining("409");
        answer.complete(Answers.empty(204));
        assertThat(first.join().code()).isEqualTo(204);
        HttpResponse<byte[]> again = later(OPERATION, new CompletableFuture<>()).join();
        assertThat(again.code()).isEqualTo(204);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void aLaterFailureFreesTheKeyUnlessItIsReplayed() {
        UndeclaredException failure = new UndeclaredException("Shelf.add", new IllegalStateException());
        assertThatThrownBy(() -> later(OPERATION, CompletableFuture.failedFuture(new CompletionException(failure)))
                        .join())
                .hasCause(failure);
        IdempotentOperation replaying = OPERATION.replayingFailures();
        assertThat(later(replaying, CompletableFuture.failedFuture(failure))
                        .join()
                        .code())
                .isEqualTo(500);
        assertThat(later(replaying, CompletableFuture.completedFuture(Answers.empty(204)))
                        .join()
                        .code())
                .isEqualTo(500);
    }

    @Test
    void aReplayHasThePhraseOfTheAnswerToo() {
        Supplier<HttpResponse<byte[]>> answer =
                () -> Answers.problem(422, "/problems/full", "Full", new IllegalStateException());
        assertThat(once("full", answer).reason()).isEqualTo("Unprocessable Content");
        assertThat(once("full", answer).reason()).isEqualTo("Unprocessable Content");
    }

    @Test
    void onlyHeadersOfTheAnswerItselfAreReplayed() {
        Supplier<HttpResponse<byte[]>> answer = () -> Answers.created("/a/1")
                .header("ETag", "\"1\"")
                .header("Set-Cookie", "a=b")
                .header("Date", "Sat, 31 Jan 2026 12:00:00 GMT");
        once("k", answer);
        HttpResponse<byte[]> replayed = once("k", answer);
        assertThat(replayed.getHeaders().names()).containsExactlyInAnyOrder("Location", "ETag", "Idempotent-Replayed");
        assertThat(replayed.getBody()).isEmpty();
    }

    @Test
    void anAnswerOfFiveHundredFreesTheKey() {
        once("k", () -> Answers.empty(503));
        assertThat(once("k", () -> Answers.empty(204)).code()).isEqualTo(204);
    }

    @Test
    void aFailureThatIsReplayedIsAnAnswerLikeAnother() {
        HttpRequest<?> request = HttpRequest.POST("/a", "").header("Idempotency-Key", "k");
        IdempotentOperation replaying = OPERATION.replayingFailures();
        idempotency.once(replaying, request, null, Caller.ANONYMOUS, () -> Answers.empty(503));
        assertThat(idempotency
                        .once(replaying, request, null, Caller.ANONYMOUS, () -> Answers.empty(204))
                        .code())
                .isEqualTo(503);
    }

    @Test
    void whatTheOperationDidNotThrowFreesTheKeyEvenSo() {
        HttpRequest<?> request = HttpRequest.POST("/a", "").header("Idempotency-Key", "k");
        IdempotentOperation replaying = OPERATION.replayingFailures();
        assertThatThrownBy(() -> idempotency.once(replaying, request, null, Caller.ANONYMOUS, () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(idempotency
                        .once(replaying, request, null, Caller.ANONYMOUS, () -> Answers.empty(204))
                        .code())
                .isEqualTo(204);
    }

    @Test
    void anExpiredKeyIsAsNew() {
        AtomicInteger runs = new AtomicInteger();
        Supplier<HttpResponse<byte[]>> answer = () -> Answers.empty(200 + runs.getAndIncrement());
        once("k", answer);
        clock.pass(Duration.ofHours(24));
        assertThat(once("k", answer).code()).isEqualTo(201);
    }

    @Test
    void withoutAKeyThatIsNotRequiredEveryRequestRuns() {
        AtomicInteger runs = new AtomicInteger();
        for (int i = 0; i < 2; i++) {
            idempotency.once(OPERATION, HttpRequest.POST("/a", ""), null, Caller.ANONYMOUS, () -> {
                runs.incrementAndGet();
                return Answers.empty(204);
            });
        }
        assertThat(runs).hasValue(2);
    }

    @Test
    void aStoreFullOfClaimsRefusesForAWhile() {
        once(
                "a",
                () -> once("b", () -> {
                    assertThatThrownBy(() -> once("c", () -> Answers.empty(204)))
                            .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                                            refused.problem().status())
                                    .isEqualTo(503));
                    return Answers.empty(204);
                }));
    }
}
