package dev.signet.benchmarks;

import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.ListStatistics;

/** What was measured of one {@link Subject}, over all rounds. */
final class Figures {

    private final ListStatistics cpu = new ListStatistics();
    private final ListStatistics wall = new ListStatistics();
    private final ListStatistics bytes = new ListStatistics();

    /** Adds each iteration of a round. */
    void add(RunResult result) {
        result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .forEach(this::add);
    }

    private void add(IterationResult iteration) {
        cpu.addValue(secondary(iteration, CpuProfiler.LABEL));
        bytes.addValue(secondary(iteration, "gc.alloc.rate.norm"));
        wall.addValue(iteration.getPrimaryResult().getScore());
    }

    private static double secondary(IterationResult iteration, String label) {
        Result<?> result = iteration.getSecondaryResults().get(label);
        if (result == null) {
            throw new IllegalStateException("JMH did not report " + label);
        }
        return result.getScore();
    }

    /** Nanoseconds of CPU time: the median, which one disturbed iteration does not move. */
    double cpu() {
        return cpu.getPercentile(50);
    }

    /** Half of the range in which the middle half of all iterations lies. */
    double error() {
        return (cpu.getPercentile(75) - cpu.getPercentile(25)) / 2;
    }

    /** Nanoseconds on the clock. */
    double wall() {
        return wall.getPercentile(50);
    }

    /** Bytes allocated. */
    double bytes() {
        return bytes.getPercentile(50);
    }
}
