package dev.signet.benchmarks;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.profile.StackProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures, and prints one table. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Takes what {@link Plan#of} takes. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Plan plan = Plan.of(List.of(arguments));
        List<Subject> subjects = plan.subjects();
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("No row is called so");
        }
        Map<Subject, Figures> figures = new LinkedHashMap<>();
        for (int round = 1; round <= plan.rounds(); round++) {
            for (Subject subject : subjects) {
                System.err.println("round " + round + " of " + plan.rounds() + ": " + subject);
                figures.computeIfAbsent(subject, fresh -> new Figures())
                        .add(new Runner(options(plan, subject)).runSingle());
            }
        }
        if (!plan.stacks()) {
            System.out.print(Table.of(figures));
            System.out.print(Table.ofStarts(FreshJvm.measure(plan)));
        }
    }

    private static Options options(Plan plan, Subject subject) {
        Class<?> benchmark = subject.kind() == Subject.Kind.OBJECTS ? ObjectBenchmark.class : BytesBenchmark.class;
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .param("subject", subject.toString())
                .forks(1)
                .threads(1)
                .warmupIterations(plan.iterations())
                .warmupTime(plan.warmup())
                .measurementIterations(plan.iterations())
                .measurementTime(plan.time())
                .addProfiler(CpuProfiler.class)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend(Jvm.OPTIONS.toArray(String[]::new))
                .shouldFailOnError(true)
                .verbosity(plan.stacks() ? VerboseMode.NORMAL : VerboseMode.SILENT);
        return plan.stacks()
                ? options.addProfiler(StackProfiler.class, "lines=4;top=20").build()
                : options.build();
    }
}
