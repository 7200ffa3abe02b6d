package dev.signet.benchmarks.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts the participants under load in turn, and prints one table for each kind of traffic. Needs Linux, taskset and wrk. */
public final class HttpBenchmarks {

    private HttpBenchmarks() {}

    /** Takes {@code quick} or {@code full}, and an expression that the participants' titles contain. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean full = arguments[0].equals("full");
        Pattern only = Pattern.compile(arguments[1]);
        List<Participant> participants = Arrays.stream(Participant.values())
                .filter(participant -> participant == Participant.NETTY
                        || only.matcher(participant.title()).find())
                .toList();
        System.out.print(StartUp.table(participants, full ? 15 : 5));
        Map<Traffic, Map<Participant, List<Load.Round>>> rounds = new EnumMap<>(Traffic.class);
        // What a compiler makes of a service is not the same in each process.
        for (int process = 1; process <= (full ? 5 : 2); process++) {
            measure(participants, full, rounds);
        }
        rounds.forEach((traffic, measured) -> System.out.print(table(traffic, measured)));
    }

    /** Adds the rounds of one process of each. */
    private static void measure(
            List<Participant> participants, boolean full, Map<Traffic, Map<Participant, List<Load.Round>>> rounds)
            throws IOException, InterruptedException {
        Map<Participant, Service> services = new EnumMap<>(Participant.class);
        try {
            for (Participant participant : participants) {
                services.put(participant, Service.of(participant));
            }
            for (Map.Entry<Participant, Service> entry : services.entrySet()) {
                for (Traffic traffic : Traffic.values()) {
                    Load.check(entry.getValue(), entry.getKey(), traffic);
                    Load.round(entry.getValue(), entry.getKey(), traffic, full ? 20 : 8);
                }
                entry.getValue().pin();
            }
            for (Traffic traffic : Traffic.values()) {
                measure(
                        services,
                        traffic,
                        full,
                        rounds.computeIfAbsent(traffic, none -> new EnumMap<>(Participant.class)));
            }
        } finally {
            for (Service service : services.values()) {
                service.close();
            }
        }
    }

    private static void measure(
            Map<Participant, Service> services,
            Traffic traffic,
            boolean full,
            Map<Participant, List<Load.Round>> rounds)
            throws IOException, InterruptedException {
        for (int round = 1; round <= 3; round++) {
            for (Map.Entry<Participant, Service> entry : services.entrySet()) {
                Participant participant = entry.getKey();
                System.err.println(traffic.title() + ", round " + round + ": " + participant.title());
                rounds.computeIfAbsent(participant, none -> new ArrayList<>())
                        .add(Load.round(entry.getValue(), participant, traffic, full ? 8 : 3));
            }
        }
    }

    private static String table(Traffic traffic, Map<Participant, List<Load.Round>> rounds) {
        List<Load.Round> floor = Objects.requireNonNull(rounds.get(Participant.NETTY));
        StringBuilder table = new StringBuilder(
                "\n| " + traffic.title() + " | CPU µs | ratio | B | requests/s |\n|---|--:|--:|--:|--:|\n");
        rounds.forEach((participant, measured) -> {
            double[] ratios = IntStream.range(0, measured.size())
                    .mapToDouble(round ->
                            measured.get(round).cpuMicros() / floor.get(round).cpuMicros())
                    .toArray();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.2f | %,.0f | %,.0f |%n",
                    participant.title(),
                    Median.of(measured.stream().mapToDouble(Load.Round::cpuMicros)),
                    Median.of(Arrays.stream(ratios)),
                    Median.of(measured.stream().mapToDouble(Load.Round::bytes)),
                    Median.of(measured.stream().mapToDouble(Load.Round::perSecond))));
        });
        return table.toString();
    }
}
