package dev.signet.benchmarks.idempotency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Participants who take turns, round by round and each round in another order, so that what else the machine does meets all
 * of them. Of each the median rate is told, and of its ratios to the first one in the same round the median, and between
 * what the middle half of them is.
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

    /** Warms up for a quarter of as many rounds, and returns the table. */
    String run() throws InterruptedException, ExecutionException {
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        participants.keySet().forEach(name -> rates.put(name, new ArrayList<>()));
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Map.Entry<String, Operation>> order = new ArrayList<>(participants.entrySet());
            for (int round = -rounds / 4; round < rounds; round++) {
                Collections.shuffle(order, new Random(round));
                for (Map.Entry<String, Operation> participant : order) {
                    double rate = rate(executor, participant.getValue());
                    System.err.printf(
                            Locale.ROOT, "%s, round %d: %s %.0f/s%n", title, round, participant.getKey(), rate);
                    if (round >= 0) {
                        Objects.requireNonNull(rates.get(participant.getKey())).add(rate);
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
        StringBuilder table =
                new StringBuilder("| " + title + " | per second | ratio | middle half |\n|---|--:|--:|--:|\n");
        List<Double> first = rates.values().iterator().next();
        rates.forEach((name, own) -> {
            double[] ratios = new double[own.size()];
            Arrays.setAll(ratios, i -> own.get(i) / first.get(i));
            Arrays.sort(ratios);
            double[] sorted =
                    own.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.2f | %.2f to %.2f |%n",
                    name,
                    quantile(sorted, 0.5),
                    quantile(ratios, 0.5),
                    quantile(ratios, 0.25),
                    quantile(ratios, 0.75)));
        });
        return table.append('\n').toString();
    }

    private static double quantile(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
