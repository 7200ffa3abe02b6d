package dev.signet.benchmarks.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What it takes from a command to the first answer, on every core. */
final class StartUp {

    private static final Set<Participant> STARTED = EnumSet.of(Participant.NETTY, Participant.SIGNET, Participant.HAND);

    private StartUp() {}

    private record Start(double clockMillis, double cpuMillis) {}

    /** Starts them in turn, so many times each. */
    static String table(List<Participant> participants, int times) throws IOException, InterruptedException {
        Map<Participant, List<Start>> starts = new EnumMap<>(Participant.class);
        for (int time = 1; time <= times; time++) {
            for (Participant participant : participants) {
                if (STARTED.contains(participant)) {
                    System.err.println("start " + time + ": " + participant.title());
                    starts.computeIfAbsent(participant, none -> new ArrayList<>())
                            .add(start(participant));
                }
            }
        }
        StringBuilder table = new StringBuilder("\n| to the first answer | clock ms | CPU ms |\n|---|--:|--:|\n");
        starts.forEach((participant, measured) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %,.0f | %,.0f |%n",
                participant.title(),
                Median.of(measured.stream().mapToDouble(Start::clockMillis)),
                Median.of(measured.stream().mapToDouble(Start::cpuMillis)))));
        return table.toString();
    }

    private static Start start(Participant participant) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (Service service = Service.of(participant)) {
            Load.check(service, participant, Traffic.POST);
            return new Start((System.nanoTime() - begin) / 1e6, service.cpu() * 1000);
        }
    }
}
