package dev.signet.benchmarks;

import java.util.List;

/** Hand-written code, which answers with {@link Fault}s. */
public interface HandJudge<T> extends Judge<T> {

    @Override
    List<Fault> judge(T value);

    @Override
    default String place(Object fault) {
        return ((Fault) fault).place();
    }
}
