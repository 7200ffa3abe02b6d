package dev.signet.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads JSON, and judges what it read if the participant does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BytesBenchmark {

    /** Which {@link Subject}. */
    @Param("")
    public String subject = "";

    // JMH calls prepare first.
    @SuppressWarnings("NullAway.Init")
    private Reading<?> reading;

    @SuppressWarnings("NullAway.Init")
    private byte[] json;

    /** Finds the participant and its JSON. */
    @Setup
    public void prepare() {
        Subject row = Subject.of(subject);
        prepare(row, row.model().create());
    }

    private <T> void prepare(Subject row, Model<T> model) {
        reading = row.reading(model);
        json = SampleJson.of(row.value(model));
    }

    /** What is measured. */
    @Benchmark
    public Object read() throws IOException {
        return reading.read(json);
    }
}
