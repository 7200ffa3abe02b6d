package dev.signet.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Judges a finished value. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ObjectBenchmark {

    /** Which {@link Subject}. */
    @Param("")
    public String subject = "";

    // JMH calls prepare first.
    @SuppressWarnings("NullAway.Init")
    private Judge<Object> judge;

    @SuppressWarnings("NullAway.Init")
    private Object value;

    /** Finds the participant and its value. */
    @Setup
    public void prepare() {
        Subject row = Subject.of(subject);
        prepare(row, row.model().create());
    }

    @SuppressWarnings("unchecked") // the value is of the model's type
    private <T> void prepare(Subject row, Model<T> model) {
        judge = (Judge<Object>) row.judge(model);
        value = row.value(model);
    }

    /** What is measured. */
    @Benchmark
    public Object judge() {
        return judge.judge(value);
    }
}
