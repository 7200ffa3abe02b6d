package dev.signet.benchmarks;

import java.util.List;
import java.util.Optional;

/**
 * An object model to measure with: records that carry every participant's annotations, a contract that makes Signet
 * generate their readers and validators, and what is written by hand. Each method creates what it answers, so that a JVM
 * that measures one participant does not load another.
 */
public interface Model<T> {

    /** The type of the outermost value. */
    Class<T> type();

    /** The values to judge; their JSON is what Jackson writes. */
    List<Sample<T>> samples();

    /** The generated validator. */
    Judge<T> generatedJudge();

    /** The generated reader, which judges as well. */
    Reading<T> generatedReading();

    /** What a good programmer would write, forms scanned by hand; the others' ratios are to this. */
    default Optional<Judge<T>> scanningJudge() {
        return Optional.empty();
    }

    /** The same with java.util.regex. */
    default Optional<Judge<T>> matchingJudge() {
        return Optional.empty();
    }

    /** Reading token by token, without a verdict. */
    default Optional<Reading<T>> handReading() {
        return Optional.empty();
    }
}
