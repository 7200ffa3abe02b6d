package dev.signet.benchmarks;

import java.io.IOException;
import java.util.Collection;

/** One way to read JSON. */
public interface Reading<T> {

    /** The value; where the participant judges as well and something is wrong with it, a {@link Refusal} in its place. */
    Object read(byte[] json) throws IOException;

    /** What is wrong, in the words of the judge. */
    record Refusal(Collection<?> faults, Judge<?> judge) {}

    /** The same, each value judged once it was read. */
    default Reading<T> then(Judge<T> judge) {
        return json -> {
            @SuppressWarnings("unchecked") // what does not judge answers with a value
            T value = (T) read(json);
            Collection<?> faults = judge.judge(value);
            return faults.isEmpty() ? value : new Refusal(faults, judge);
        };
    }
}
