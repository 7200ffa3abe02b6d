package dev.signet.runtime.http;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** How a call ended that was not waited for: with a value or with what it threw. */
public final class Outcome<T extends @Nullable Object> {
    private final T value;
    private final @Nullable Throwable failure;

    Outcome(T value, @Nullable Throwable failure) {
        this.value = value;
        this.failure = failure == null ? null : thrown(failure);
    }

    /** The value, or the exception of the call itself, as if it had been called just now. */
    public T get() throws Throwable {
        if (failure != null) {
            throw failure;
        }
        return value;
    }

    /** What a stage failed with, without what the stages after it have wrapped around it. */
    private static Throwable thrown(Throwable failure) {
        boolean wrapped = failure instanceof CompletionException || failure instanceof ExecutionException;
        Throwable cause = failure.getCause();
        return wrapped && cause != null ? thrown(cause) : failure;
    }
}
