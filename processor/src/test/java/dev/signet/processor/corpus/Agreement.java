package dev.signet.processor.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What Signet and the witnesses of all corpora say of the same interfaces, for readers. */
final class Agreement {
    private static final String HEAD = """
            # What other readers see

            Are the operations that Signet reads those that are there? `WitnessTest` asks others about the interfaces of the \
            [corpus](corpus.md): [swagger-core](https://github.com/swagger-api/swagger-core) reads their classes by reflection and \
            models by Jackson, [SmallRye](https://github.com/smallrye/smallrye-open-api) reads the class files, and where a \
            generator wrote the interfaces, its origin is the document from which it did. Each writes an OpenAPI document; they are held against Signet's: \
            verb and path, parameters with place, type, default and required, body, answer, and every property of \
            the models that can be reached. A difference that none of the deviations below explains fails the test.

            This page is written by that test (`-Dgolden=write`).
            """;

    /** One witness on one corpus. */
    private record Hearing(Corpus corpus, Witness witness, Comparison comparison) {
        String name() {
            return corpus.folder() + ", " + witness.name();
        }

        Optional<Deviation> reason(Difference difference) {
            return Arrays.stream(Deviation.values())
                    .filter(deviation -> deviation.explains(witness, difference))
                    .findFirst();
        }

        long count(Deviation deviation) {
            return comparison.differences().stream()
                    .filter(difference -> reason(difference).equals(Optional.of(deviation)))
                    .count();
        }
    }

    private final List<Hearing> hearings = new ArrayList<>();

    static Agreement of(Map<Corpus, Verdicts> verdicts) {
        Agreement agreement = new Agreement();
        verdicts.forEach((corpus, verdict) -> Witness.ALL.stream()
                .filter(witness -> witness.knows(corpus) && !verdict.documents().isEmpty())
                .forEach(witness -> agreement.hearings.add(
                        new Hearing(corpus, witness, Comparison.of(corpus, witness, verdict.documents())))));
        return agreement;
    }

    /** What no deviation explains, each after the witness who says otherwise. */
    List<String> unexplained() {
        return hearings.stream()
                .flatMap(hearing -> hearing.comparison().differences().stream()
                        .filter(difference -> hearing.reason(difference).isEmpty())
                        .map(difference -> hearing.name() + ": " + difference))
                .toList();
    }

    List<Deviation> unused() {
        return Arrays.stream(Deviation.values())
                .filter(deviation -> hearings.stream().allMatch(hearing -> hearing.count(deviation) == 0))
                .toList();
    }

    int operations() {
        return hearings.stream()
                .mapToInt(hearing -> hearing.comparison().operations())
                .sum();
    }

    String page() {
        return HEAD + "\n## Agreement\n\n" + agreement() + "\n## Deviations\n\n" + deviations();
    }

    private String agreement() {
        StringBuilder text =
                new StringBuilder("| corpus | reader | operations | facts | the same | share | explained |\n"
                        + "|---|---|---:|---:|---:|---:|---:|\n");
        for (Hearing hearing : hearings) {
            int facts = hearing.comparison().facts();
            int differences = hearing.comparison().differences().size();
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %d | %d | %.1f %% | %d |%n",
                    hearing.corpus().folder(),
                    hearing.witness().name(),
                    hearing.comparison().operations(),
                    facts,
                    facts - differences,
                    100.0 * (facts - differences) / facts,
                    differences));
        }
        return text.toString().replace("\r", "");
    }

    private String deviations() {
        StringBuilder text = new StringBuilder("| why they differ | where | how often |\n|---|---|---:|\n");
        for (Deviation deviation : Deviation.values()) {
            Map<String, Long> counts = new LinkedHashMap<>();
            hearings.forEach(hearing -> counts.merge(hearing.witness().name(), hearing.count(deviation), Long::sum));
            counts.values().removeIf(count -> count == 0);
            text.append("| ")
                    .append(deviation.reason())
                    .append(" | ")
                    .append(String.join(", ", counts.keySet()))
                    .append(" | ")
                    .append(counts.values().stream().mapToLong(Long::longValue).sum())
                    .append(" |\n");
        }
        return text.toString();
    }

    /** Every difference, for who works on one. */
    String details() {
        StringBuilder text = new StringBuilder();
        for (Hearing hearing : hearings) {
            Map<String, List<Difference>> byReason = new TreeMap<>();
            hearing.comparison().differences().forEach(difference -> byReason.computeIfAbsent(
                            hearing.reason(difference).map(Enum::name).orElse("?"), unseen -> new ArrayList<>())
                    .add(difference));
            text.append("== ").append(hearing.name()).append('\n');
            byReason.forEach((reason, all) -> {
                text.append("  ").append(reason).append('\n');
                all.forEach(difference -> text.append("    ").append(difference).append('\n'));
            });
        }
        return text.toString();
    }
}
