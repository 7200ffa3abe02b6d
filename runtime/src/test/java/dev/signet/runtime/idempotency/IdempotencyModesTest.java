package dev.signet.runtime.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.idempotency.IdempotencyStore.Scope;
import dev.signet.runtime.problem.ProblemException;
import dev.signet.runtime.security.Caller;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a contract chooses of its keys: to wait, to refuse what was abandoned; and what protects recorded contents. */
class IdempotencyModesTest {

    private static final IdempotentOperation OPERATION =
            new IdempotentOperation("Shelf.add", true, Duration.ofHours(24), 422);
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final TestClock clock = new TestClock();
    private final InMemoryIdempotencyStore store = new InMemoryIdempotencyStore(10, clock);
    /** Whether somebody was told that the first request is in progress. */
    private final CountDownLatch met = new CountDownLatch(1);

    private final Idempotency idempotency = over(Optional.empty());

    private Idempotency over(Optional<BodyProtection> protection) {
        IdempotencyStore watched = new IdempotencyStore() {
            @Override
            public Outcome claim(Claim claim) {
                Outcome outcome = store.claim(claim);
                if (outcome instanceof Outcome.InProgress) {
                    met.countDown();
                }
                return outcome;
            }

            @Override
            public boolean complete(Scope scope, String token, RecordedResponse response) {
                return store.complete(scope, token, response);
            }

            @Override
            public void release(Scope scope, String token) {
                store.release(scope, token);
            }
        };
        return new Idempotency(watched, new Recording(protection), LEASE, ForkJoinPool.commonPool());
    }

    private HttpResponse<byte[]> once(
            IdempotentOperation operation, String body, Supplier<HttpResponse<byte[]>> answer) {
        HttpRequest<?> request = HttpRequest.POST("/a", "").header("Idempotency-Key", "k");
        return idempotency.once(operation, request, body.getBytes(StandardCharsets.UTF_8), Caller.ANONYMOUS, answer);
    }

    private CompletableFuture<HttpResponse<byte[]>> later(
            IdempotentOperation operation, CompletableFuture<HttpResponse<byte[]>> answer) {
        HttpRequest<?> request = HttpRequest.POST("/a", "").header("Idempotency-Key", "k");
        return idempotency
                .onceLater(operation, request, new byte[0], Caller.ANONYMOUS, () -> answer)
                .toCompletableFuture();
    }

    private static void assertRefused(Runnable request, int status, String type) {
        assertThatThrownBy(request::run).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.problem().status()).isEqualTo(status);
            assertThat(refused.problem().response().getBody(byte[].class).map(String::new))
                    .hasValueSatisfying(body -> assertThat(body).contains(type));
        });
    }

    @Test
    void aRetryThatWaitsIsGivenTheFirstAnswer() {
        IdempotentOperation patient = OPERATION.waiting(Duration.ofMinutes(5));
        CountDownLatch running = new CountDownLatch(1);
        CompletableFuture<HttpResponse<byte[]>> first = CompletableFuture.supplyAsync(() -> once(patient, "", () -> {
            running.countDown();
            await(met);
            return Answers.empty(204);
        }));
        await(running);
        CompletableFuture<HttpResponse<byte[]>> retry =
                CompletableFuture.supplyAsync(() -> once(patient, "", () -> Answers.empty(500)));
        assertThat(first.join().header("Idempotent-Replayed")).isNull();
        assertThat(retry.join().code()).isEqualTo(204);
        assertThat(retry.join().header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void aRetryThatWaitsWithoutAThreadIsGivenTheFirstAnswer() {
        IdempotentOperation patient = OPERATION.waiting(Duration.ofMinutes(5));
        CompletableFuture<HttpResponse<byte[]>> answer = new CompletableFuture<>();
        CompletableFuture<HttpResponse<byte[]>> first = later(patient, answer);
        CompletableFuture<HttpResponse<byte[]>> retry = later(patient, new CompletableFuture<>());
        assertThat(retry).isNotDone();
        answer.complete(Answers.empty(204));
        assertThat(first.join().code()).isEqualTo(204);
        assertThat(retry.join().header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void aRetryThatWaitedInVainIsRefused() {
        IdempotentOperation impatient = OPERATION.waiting(Duration.ofMillis(50));
        once(OPERATION, "", () -> {
            assertRefused(() -> once(impatient, "", () -> Answers.empty(500)), 409, "in-progress");
            return Answers.empty(204);
        });
    }

    @Test
    void anotherRequestUnderTheKeyDoesNotWait() {
        IdempotentOperation patient = OPERATION.waiting(Duration.ofDays(365));
        once(OPERATION, "a", () -> {
            assertRefused(() -> once(patient, "b", () -> Answers.empty(500)), 422, "key-reused");
            return Answers.empty(204);
        });
    }

    @Test
    void whoWaitedForWhatFailedRuns() {
        IdempotentOperation patient = OPERATION.waiting(Duration.ofMinutes(5));
        CompletableFuture<HttpResponse<byte[]>> failing = new CompletableFuture<>();
        CompletableFuture<HttpResponse<byte[]>> first = later(patient, failing);
        CompletableFuture<HttpResponse<byte[]>> retry =
                later(patient, CompletableFuture.completedFuture(Answers.empty(204)));
        failing.complete(Answers.empty(503));
        assertThat(first.join().code()).isEqualTo(503);
        assertThat(retry.join().code()).isEqualTo(204);
        assertThat(retry.join().header("Idempotent-Replayed")).isNull();
    }

    @Test
    void afterItsLeaseAnAbandonedRequestRunsAgain() {
        once(OPERATION, "", () -> {
            clock.pass(LEASE); // as if the process that runs it had died
            assertThat(once(OPERATION, "", () -> Answers.empty(204)).code()).isEqualTo(204);
            return Answers.empty(200);
        });
        assertThat(once(OPERATION, "", () -> Answers.empty(500)).code()).isEqualTo(204);
    }

    @Test
    void atMostOnceAnAbandonedRequestIsRefusedUntilItsKeyExpires() {
        IdempotentOperation cautious = OPERATION.atMostOnce();
        assertThatThrownBy(() -> once(cautious, "", () -> {
                    throw new IllegalStateException("died");
                }))
                .hasMessage("died");
        assertRefused(() -> once(cautious, "", () -> Answers.empty(204)), 409, "in-progress");
        clock.pass(LEASE);
        assertRefused(() -> once(cautious, "", () -> Answers.empty(204)), 409, "request-abandoned");
        assertRefused(() -> once(cautious, "b", () -> Answers.empty(204)), 422, "key-reused");
        clock.pass(Duration.ofHours(24));
        assertThat(once(cautious, "", () -> Answers.empty(204)).code()).isEqualTo(204);
    }

    @Test
    void atMostOnceAFailureIsReplayed() {
        IdempotentOperation cautious = OPERATION.atMostOnce();
        assertThat(once(cautious, "", () -> Answers.empty(503)).code()).isEqualTo(503);
        assertThat(once(cautious, "", () -> Answers.empty(204)).code()).isEqualTo(503);
    }

    @Test
    void whatAnswersLaterHasNoTransaction() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> later(OPERATION.transactional(), new CompletableFuture<>()))
                .withMessageContaining("Shelf.add");
    }

    @Test
    void recordedContentsPassTheirProtection() {
        BodyProtection reversed = new BodyProtection() {
            @Override
            public byte[] protect(Scope scope, byte[] content) {
                return (scope.key() + new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public byte[] reveal(Scope scope, byte[] stored) {
                return new String(stored, StandardCharsets.UTF_8)
                        .substring(scope.key().length())
                        .getBytes(StandardCharsets.UTF_8);
            }
        };
        HttpRequest<?> request = HttpRequest.POST("/a", "").header("Idempotency-Key", "k");
        over(Optional.of(reversed))
                .once(
                        OPERATION,
                        request,
                        null,
                        Caller.ANONYMOUS,
                        () -> Answers.json(200, "1".getBytes(StandardCharsets.UTF_8)));
        // The store has what the protection made of it, and the retry what the first request was given.
        assertThat(once(OPERATION, "", () -> Answers.empty(500))
                        .getBody(byte[].class)
                        .map(String::new))
                .hasValue("k1");
        assertThat(over(Optional.of(reversed))
                        .once(OPERATION, request, null, Caller.ANONYMOUS, () -> Answers.empty(500))
                        .getBody(byte[].class)
                        .map(String::new))
                .hasValue("1");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
