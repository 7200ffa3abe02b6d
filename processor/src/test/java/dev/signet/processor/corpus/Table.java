package dev.signet.processor.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of all corpora, for readers. */
final class Table {
    private static final String HEAD = """
            # Interfaces that others wrote

            What Signet makes of JAX-RS interfaces whose authors never heard of it. `CorpusTest` fetches them from Maven Central, \
            writes `@ApiContract` and `@PermitAll` on each, and asks for one method after the other: it is read, and what is \
            generated from it compiles, or it is refused with a finding that stands in its source. Then it asks for each \
            interface with all that was read. An exception out of the processor, or an error of javac's own, fails the test.

            This page is written by that test (`-Dgolden=write`).
            """;

    private final Map<Corpus, Verdicts> verdicts;

    Table(Map<Corpus, Verdicts> verdicts) {
        this.verdicts = verdicts;
    }

    String page() {
        return HEAD + "\n## Methods read\n\n" + read() + "\n## Methods refused, by the code of the finding\n\n"
                + "A method may be refused for several reasons; *alone* counts those that this code alone keeps out.\n\n"
                + refused();
    }

    private String read() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("corpus", "interfaces", "methods", "read", "refused", "share read"));
        verdicts.forEach((corpus, it) -> rows.add(row(corpus.origin(), it.interfaces(), it.methods(), it.read())));
        rows.add(row("all", sum(Verdicts::interfaces), sum(Verdicts::methods), sum(Verdicts::read)));
        return table(rows);
    }

    private static List<String> row(String name, int interfaces, int methods, int read) {
        return List.of(
                name,
                "" + interfaces,
                "" + methods,
                "" + read,
                "" + (methods - read),
                String.format(Locale.ROOT, "%.1f %%", 100.0 * read / methods));
    }

    private int sum(Function<Verdicts, Integer> count) {
        return verdicts.values().stream().mapToInt(count::apply).sum();
    }

    private String refused() {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("code", "methods", "alone"));
        verdicts.keySet().forEach(corpus -> head.add(corpus.folder()));
        rows.add(head);
        for (String code : ranked(Refusal::code)) {
            List<String> row = new ArrayList<>(List.of(
                    "[" + code + "](findings/" + code + ".md)",
                    ""
                            + methods(Refusal::code).stream()
                                    .filter(it -> it.contains(code))
                                    .count(),
                    ""
                            + methods(Refusal::code).stream()
                                    .filter(Set.of(code)::equals)
                                    .count()));
            verdicts.values()
                    .forEach(it -> row.add(""
                            + it.all().values().stream()
                                    .filter(refusals -> refusals.stream()
                                            .anyMatch(refusal -> refusal.code().equals(code)))
                                    .count()));
            rows.add(row);
        }
        return table(rows);
    }

    /** The reasons that refuse most, and how many methods each keeps out alone: where a next step pays. */
    String ranking() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("reason", "methods", "alone"));
        Function<Refusal, String> name = Refusal::reason;
        for (String reason : ranked(name)) {
            rows.add(List.of(
                    reason.replace("|", "\\|"),
                    ""
                            + methods(name).stream()
                                    .filter(it -> it.contains(reason))
                                    .count(),
                    "" + methods(name).stream().filter(Set.of(reason)::equals).count()));
        }
        return table(rows);
    }

    /** Each method that is refused, and why. */
    String refusals() {
        StringBuilder text = new StringBuilder();
        verdicts.values().forEach(it -> it.all().forEach((method, refusals) -> {
            if (!refusals.isEmpty()) {
                text.append(method).append('\n');
                refusals.forEach(refusal -> text.append("    [")
                        .append(refusal.code())
                        .append("] ")
                        .append(refusal.message())
                        .append('\n'));
            }
        }));
        return text.toString();
    }

    private List<Set<String>> methods(Function<Refusal, String> name) {
        return verdicts.values().stream()
                .flatMap(it -> it.all().values().stream())
                .map(refusals ->
                        (Set<String>) refusals.stream().map(name).collect(Collectors.toCollection(TreeSet::new)))
                .toList();
    }

    private List<String> ranked(Function<Refusal, String> name) {
        Map<String, Integer> all = new TreeMap<>();
        Map<String, Integer> alone = new TreeMap<>();
        for (Set<String> reasons : methods(name)) {
            reasons.forEach(reason -> all.merge(reason, 1, Integer::sum));
            if (reasons.size() == 1) {
                alone.merge(reasons.iterator().next(), 1, Integer::sum);
            }
        }
        return all.keySet().stream()
                .sorted(Comparator.comparingInt((String reason) -> -alone.getOrDefault(reason, 0))
                        .thenComparingInt(reason -> -all.get(reason))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static String table(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append("| ").append(String.join(" | ", row)).append(" |\n");
            if (row == rows.get(0)) {
                text.append("|---").append("|---:".repeat(row.size() - 1)).append("|\n");
            }
        }
        return text.toString();
    }
}
