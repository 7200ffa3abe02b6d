package dev.signet.benchmarks;

import java.util.Collection;

/** One way to judge a finished object. */
public interface Judge<T> {

    /** What is wrong with the value, in the participant's own words; empty where nothing is. This is what is measured. */
    Collection<?> judge(T value);

    /** Where one of these faults is, as a JSON pointer; so that participants can be compared, and not measured. */
    String place(Object fault);
}
