package dev.signet.processor.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where the schema and the server say different things of a document, and why. */
final class Disagreements {
    private static final int SHOWN = 100;

    private final Map<Gap, Integer> explained = new EnumMap<>(Gap.class);
    private final Map<String, List<String>> unexplained = new LinkedHashMap<>();
    private int verdicts;
    private int accepted;

    /**
     * What both say.
     *
     * @param codes of the faults that the server finds
     */
    void enter(String declared, String json, boolean formats, boolean schemaAccepts, Set<String> codes) {
        verdicts++;
        accepted += codes.isEmpty() ? 1 : 0;
        if (schemaAccepts == codes.isEmpty()) {
            return;
        }
        Disagreement disagreement = new Disagreement(declared, json, formats, schemaAccepts, codes);
        Stream.of(Gap.values())
                .filter(gap -> gap.explains(disagreement))
                .findFirst()
                .ifPresentOrElse(gap -> explained.merge(gap, 1, Integer::sum), () -> unexplained
                        .computeIfAbsent(kind(disagreement), unseen -> new ArrayList<>())
                        .add(json.length() > SHOWN ? json.substring(0, SHOWN) : json));
    }

    private static String kind(Disagreement it) {
        return it.declared()
                + (it.formats() ? " with formats" : "")
                + (it.schemaAccepts()
                        ? ": the schema accepts, the server says " + it.codes()
                        : ": the schema alone refuses");
    }

    int verdicts() {
        return verdicts;
    }

    int accepted() {
        return accepted;
    }

    Map<Gap, Integer> explained() {
        return explained;
    }

    /** Each kind with its number and first examples. */
    List<String> unexplained() {
        return unexplained.entrySet().stream()
                .map(entry -> "%s (%d): %s"
                        .formatted(
                                entry.getKey(),
                                entry.getValue().size(),
                                entry.getValue().stream().limit(6).toList()))
                .toList();
    }
}
