package dev.signet.runtime.http;

import dev.signet.runtime.sensitive.Refusal;
import dev.signet.runtime.validation.Violations;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Signal;

/**
 * The items of a publisher that has said its first word. No more of them are asked for than the client takes.
 *
 * <p>Every signal is an item here, the last as well, so that none comes before it is asked for.
 */
public final class Items<T> {
    private static final Logger LOG = LoggerFactory.getLogger(Items.class);

    private final First<T> source;
    private final Signal<T> first;
    private final Function<T, Violations> judge;
    private final boolean confidential;

    private Items(First<T> source, Signal<T> first, Function<T, Violations> judge, boolean confidential) {
        this.source = source;
        this.first = first;
        this.judge = judge;
        this.confidential = confidential;
    }

    /** Subscribes, and waits for the first signal. A failure before any item is the stage's. */
    static <T> CompletionStage<Items<T>> of(Publisher<T> publisher) {
        First<T> first = new First<>();
        Flux.from(publisher).materialize().subscribe(first);
        return first.stage;
    }

    /** The same items, of which the first that breaks its contract fails the publisher; so the call, if it is the first. */
    public Items<T> kept(Function<T, Violations> judge) {
        if (first.isOnNext()) {
            Answers.requireKept(judge.apply(first.get()));
        }
        return new Items<>(source, first, judge, confidential);
    }

    /** The same items, of whose failure no words are told, as they may repeat what is {@code @Sensitive}. */
    public Items<T> confidential() {
        return new Items<>(source, first, judge, true);
    }

    /** One JSON array of all of them. */
    Written array(Function<T, byte[]> json) {
        Flux<byte[]> items =
                flux().index((index, item) -> index == 0 ? json.apply(item) : after(',', json.apply(item)));
        return new Written(Flux.concat(Flux.just(ascii("[")), items, Flux.just(ascii("]"))), source);
    }

    /** One server-sent event for each (WHATWG HTML, 9.2): JSON has no line breaks, so that it is one line of data. */
    Written events(Function<T, byte[]> json) {
        return new Written(flux().map(item -> joined(ascii("data: "), json.apply(item), ascii("\n\n"))), source);
    }

    private Flux<T> flux() {
        return Flux.<Signal<T>>from(source.from(first))
                .<T>dematerialize()
                .doOnNext(item -> Answers.requireKept(judge.apply(item)))
                .onErrorMap(failure -> confidential ? Refusal.withCauses(failure) : failure)
                .doOnError(failure -> LOG.error("What publishes an answer failed in the midst of it", failure));
    }

    private static byte[] after(char separator, byte[] text) {
        return joined(new byte[] {(byte) separator}, text);
    }

    private static byte[] joined(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] whole = new byte[length];
        int end = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, end, part.length);
            end += part.length;
        }
        return whole;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The items as they are sent. */
    record Written(Publisher<byte[]> chunks, Disposable source) implements Publisher<byte[]> {
        @Override
        public void subscribe(Subscriber<? super byte[]> subscriber) {
            chunks.subscribe(subscriber);
        }

        /** Nobody will ask for them. */
        void cancel() {
            source.dispose();
        }
    }

    /** Asks for one signal; the others are for whoever subscribes then. */
    private static final class First<T> extends BaseSubscriber<Signal<T>> {
        private final CompletableFuture<Items<T>> stage = new CompletableFuture<>();
        private volatile @Nullable FluxSink<Signal<T>> rest;

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            subscription.request(1);
        }

        @Override
        protected void hookOnNext(Signal<T> signal) {
            var sink = rest;
            if (sink != null) {
                sink.next(signal);
            } else if (signal.isOnError()) {
                stage.completeExceptionally(signal.getThrowable());
            } else {
                stage.complete(new Items<>(this, signal, item -> Violations.NONE, false));
            }
        }

        @Override
        protected void hookOnError(Throwable failure) {
            stage.completeExceptionally(failure);
        }

        /** The first signal, then the others as they are asked for. */
        Publisher<Signal<T>> from(Signal<T> first) {
            Flux<Signal<T>> others = Flux.create(sink -> {
                rest = sink;
                sink.onRequest(this::request);
                sink.onCancel(this);
            });
            return first.isOnComplete() ? Flux.just(first) : others.startWith(first);
        }
    }
}
