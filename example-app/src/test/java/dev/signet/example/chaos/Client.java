package dev.signet.example.chaos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.signet.example.chaos.Counts.Of;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for refunds, and asks again, whichever process, until it knows what became of each. */
final class Client {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    /** What the contract allows at the most. */
    static final long MORE_THAN_ANYBODY_HAS = 1_000_000;

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Service service;
    private final String path;
    private final Supplier<String> token;
    private final boolean twins;
    private final Random random;
    private final Counts counts;

    /**
     * @param path of the collection, with {@code %s} for the customer
     * @param twins whether it asks twice at once at times
     */
    Client(Service service, String path, Supplier<String> token, boolean twins, Random random, Counts counts) {
        this.service = service;
        this.path = path;
        this.token = token;
        this.twins = twins;
        this.random = random;
        this.counts = counts;
    }

    /** What it sees of a wish until there is a final answer, or the time is over; sometimes it makes sure of it. */
    Story insist(Wish wish, long endNanos) throws InterruptedException {
        List<Answer> answers = new ArrayList<>();
        int lost = 0;
        int more = random.nextInt(4) == 0 ? 2 : 1;
        for (int tries = 0; more > 0 && System.nanoTime() < endNanos; tries++) {
            List<URI> up = service.up();
            if (up.isEmpty()) {
                Thread.sleep(50);
                continue;
            }
            if (tries > 0 && answers.isEmpty()) {
                counts.add(Of.RETRIES);
                Thread.sleep(random.nextInt(60));
            }
            for (Optional<Answer> answer : ask(up, wish)) {
                if (answer.isPresent() && !answer.get().isPassing()) {
                    answers.add(answer.get());
                    more--;
                } else if (answer.isEmpty() || answer.get().status() >= 500) {
                    lost++;
                }
            }
        }
        return new Story(wish, answers, lost);
    }

    /** The same story, with what is answered when it is all over. */
    Story again(Story story, long endNanos) throws InterruptedException {
        Story sequel = insist(story.wish(), endNanos);
        List<Answer> answers = new ArrayList<>(story.answers());
        answers.addAll(sequel.answers());
        return new Story(story.wish(), answers, story.lost() + sequel.lost());
    }

    /** What the service says is left to the customer: it tells who asks for more than anybody has. */
    long left(String customer, long endNanos) throws InterruptedException {
        Story story = insist(new Wish("more-than-" + customer + "-has", customer, MORE_THAN_ANYBODY_HAS), endNanos);
        return story.answers().stream()
                .filter(Answer::isRefusal)
                .findFirst()
                .flatMap(Answer::cents)
                .orElseThrow(() -> new AssertionError("Nobody says what is left to " + customer + ": " + story));
    }

    private List<Optional<Answer>> ask(List<URI> up, Wish wish) {
        CompletableFuture<Optional<Answer>> one = ask(up.get(random.nextInt(up.size())), wish);
        if (!twins || random.nextInt(6) > 0) {
            return List.of(one.join());
        }
        CompletableFuture<Optional<Answer>> other = ask(up.get(random.nextInt(up.size())), wish);
        return List.of(one.join(), other.join());
    }

    /** The answer, if one comes: the process may die over it, and some are not waited for. */
    private CompletableFuture<Optional<Answer>> ask(URI process, Wish wish) {
        Duration patience = random.nextInt(8) == 0 ? Duration.ofMillis(5 + random.nextInt(60)) : PATIENCE;
        HttpRequest request = HttpRequest.newBuilder(process.resolve(path.formatted(wish.customer())))
                .timeout(patience)
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", wish.key())
                .POST(BodyPublishers.ofString(wish.json()))
                .build();
        counts.add(Of.REQUESTS);
        return HTTP.sendAsync(request, BodyHandlers.ofByteArray()).handle(this::answer);
    }

    private Optional<Answer> answer(@Nullable HttpResponse<byte[]> response, @Nullable Throwable failure) {
        if (response == null) {
            Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
            if (!(cause instanceof IOException)) {
                throw new IllegalStateException("No answer, and no wonder", cause);
            }
            counts.add(Of.UNANSWERED);
            return Optional.empty();
        }
        Answer answer = new Answer(
                response.statusCode(),
                response.headers().firstValue("Location").orElse(null),
                new String(response.body(), ISO_8859_1));
        count(answer, response.headers().firstValue("Idempotent-Replayed").isPresent());
        return Optional.of(answer);
    }

    private void count(Answer answer, boolean replayed) {
        if (replayed) {
            counts.add(Of.REPLAYS);
        }
        if (answer.status() >= 500) {
            counts.add(Of.FAILURES);
        } else if (answer.isPassing()) {
            counts.add(Of.IN_PROGRESS);
        }
    }
}
