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
        List<Set<String>> methods = methods(Refusal::code);
        for (String code : ranked(methods)) {
            List<String> row = counts("[" + code + "](findings/" + code + ".md)", code, methods);
            verdicts.values().forEach(it -> row.add(having(code, named(it, Refusal::code))));
            rows.add(row);
        }
        return table(rows);
    }

    /** The reasons that refuse most, and how many methods each keeps out alone: where a next step pays. */
    String ranking() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("reason", "methods", "alone"));
        List<Set<String>> methods = methods(Refusal::reason);
        for (String reason : ranked(methods)) {
            rows.add(counts(reason.replace("|", "\\|"), reason, methods));
        }
        return table(rows);
    }

    private static List<String> counts(String title, String name, List<Set<String>> methods) {
        long alone = methods.stream().filter(Set.of(name)::equals).count();
        return new ArrayList<>(List.of(title, having(name, methods), "" + alone));
    }

    private static String having(String name, List<Set<String>> methods) {
        return "" + methods.stream().filter(names -> names.contains(name)).count();
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
                .flatMap(it -> named(it, name).stream())
                .toList();
    }

    /** For each method, what it is refused for. */
    private static List<Set<String>> named(Verdicts verdicts, Function<Refusal, String> name) {
        List<Set<String>> methods = new ArrayList<>();
        verdicts.all().values().forEach(refusals -> {
            Set<String> names = new TreeSet<>();
            refusals.forEach(refusal -> names.add(name.apply(refusal)));
            methods.add(names);
        });
        return methods;
    }

    private static List<String> ranked(List<Set<String>> methods) {
        Map<String, Integer> all = new TreeMap<>();
        Map<String, Integer> alone = new TreeMap<>();
        for (Set<String> reasons : methods) {
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
