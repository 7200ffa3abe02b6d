package dev.signet.example.closed;

import dev.signet.annotations.Stored;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import org.reactivestreams.Publisher;

/** Does whatever a test says, in spite of its contract. */
@Singleton
class ClosedService implements ClosedApi {
    volatile Callable<?> next = () -> "";

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <T> T answer() {
        try {
            return (T) next.call();
        } catch (Throwable thrown) {
            throw ClosedService.<RuntimeException>sneaky(thrown);
        }
    }

    @SuppressWarnings("unchecked") // so that a checked exception is thrown where none is declared
    private static <E extends Throwable> E sneaky(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @Override
    public Thing one() {
        return answer();
    }

    @Override
    public List<Thing> list() {
        return answer();
    }

    @Override
    public Optional<Thing> optional() {
        return answer();
    }

    @Override
    public String text() {
        return answer();
    }

    @Override
    public byte[] bytes() {
        return answer();
    }

    @Override
    public CompletionStage<Thing> later() {
        return answer();
    }

    @Override
    public Publisher<Thing> items() {
        return answer();
    }

    @Override
    public Thing make() {
        return answer();
    }

    @Override
    public void store(InputStream content) {
        answer();
    }

    @Override
    public Stored<Thing> put() {
        return answer();
    }

    @Override
    public CompletionStage<Stored<Void>> putLater() {
        return answer();
    }

    @Override
    public void remove() {
        answer();
    }
}
