package dev.signet.benchmarks;

import dev.signet.runtime.validation.Violation;
import java.util.Collection;

/** A generated validator, which answers with {@link Violation}s. */
public interface SignetJudge<T> extends Judge<T> {

    @Override
    Collection<Violation> judge(T value);

    @Override
    default String place(Object fault) {
        return ((Violation) fault).where();
    }
}
