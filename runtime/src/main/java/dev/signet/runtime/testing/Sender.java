package dev.signet.runtime.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Sends calls to a started application. */
final class Sender {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI application;

    Sender(URI application) {
        this.application = application;
    }

    Answer send(Call call) {
        try {
            return new Answer(call, client.send(request(call), BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(call + " got no answer", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Sends a call several times at once, before any answer is awaited. */
    List<Answer> sendTogether(Call call, int times) {
        HttpRequest request = request(call);
        List<CompletableFuture<HttpResponse<byte[]>>> answers = IntStream.range(0, times)
                .mapToObj(each -> client.sendAsync(request, BodyHandlers.ofByteArray()))
                .toList();
        return answers.stream().map(answer -> new Answer(call, answer.join())).toList();
    }

    private HttpRequest request(Call call) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(application.resolve(call.target())).timeout(PATIENCE);
        call.headers().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        call.cookies().ifPresent(cookies -> request.header("Cookie", cookies));
        if (call.bytes().isPresent() && !call.hasHeader("Content-Type")) {
            request.header("Content-Type", call.usualType());
        }
        return request.method(
                        call.method(),
                        call.bytes().map(BodyPublishers::ofByteArray).orElseGet(BodyPublishers::noBody))
                .build();
    }
}
