package dev.signet.benchmarks.idempotency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Participants who take turns, round by round, so that what else the machine does meets all of them. Of each the median rate
 * is told, and the median of its ratios to the first one in the same round.
 */
final class Race {

    /** One operation. It is told apart from all others by its thread and number. */
    @FunctionalInterface
    interface Operation {
        void run(int thread, long number) throws Exception;
    }

    private final String title;
    private final int threads;
    private final int rounds;
    private final double seconds;
    private final Map<String, Operation> participants = new LinkedHashMap<>();

    Race(String title, int threads, int rounds, double seconds) {
        this.title = title;
        this.threads = threads;
        this.rounds = rounds;
        this.seconds = seconds;
    }

    Race with(String name, Operation operation) {
        participants.put(name, operation);
        return this;
    }

    /** Warms up for two rounds, and returns the table. */
    String run() throws InterruptedException, ExecutionException {
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (int round = -2; round < rounds; round++) {
                for (Map.Entry<String, Operation> participant : participants.entrySet()) {
                    double rate = rate(executor, participant.getValue());
                    System.err.printf(
                            Locale.ROOT, "%s, round %d: %s %.0f/s%n", title, round, participant.getKey(), rate);
                    if (round >= 0) {
                        rates.computeIfAbsent(participant.getKey(), name -> new ArrayList<>())
                                .add(rate);
                    }
                }
            }
        } finally {
            executor.shutdownNow();
        }
        return table(rates);
    }

    private double rate(ExecutorService executor, Operation operation) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        List<Future<Double>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int thread = i;
            running.add(executor.submit(() -> {
                long number = 0;
                long start = System.nanoTime();
                do {
                    operation.run(thread, number++);
                } while (System.nanoTime() < end);
                return number * 1e9 / (System.nanoTime() - start);
            }));
        }
        double rate = 0;
        for (Future<Double> each : running) {
            rate += each.get();
        }
        return rate;
    }

    private String table(Map<String, List<Double>> rates) {
        StringBuilder table = new StringBuilder("| " + title + " | per second | ratio |\n|---|--:|--:|\n");
        List<Double> first = rates.values().iterator().next();
        rates.forEach((name, own) -> {
            double[] ratios = new double[own.size()];
            Arrays.setAll(ratios, i -> own.get(i) / first.get(i));
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.2f |%n",
                    name,
                    median(own.stream().mapToDouble(Double::doubleValue).toArray()),
                    median(ratios)));
        });
        return table.append('\n').toString();
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
