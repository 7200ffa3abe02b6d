package dev.signet.processor.oracle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What two judges said of many values: how often the same, how often not and why. */
final class Ledger {
    private final Map<Deviation, Integer> explained = new EnumMap<>(Deviation.class);
    /** The first examples of each kind of difference that nothing explains. */
    private final Map<String, List<String>> unexplained = new LinkedHashMap<>();

    private final Map<String, List<String>> undecided = new LinkedHashMap<>();

    private int verdicts;
    private int faults;

    /**
     * One verdict.
     *
     * @param declared what is said of the value
     * @param root that in which both looked for faults
     */
    void enter(String declared, Object root, List<Fault> hibernate, List<Fault> signet) {
        verdicts++;
        faults += hibernate.size();
        for (Difference difference : Difference.of(declared, root, hibernate, signet)) {
            Optional<Deviation> why = Stream.of(Deviation.values())
                    .filter(deviation -> deviation.explains(difference))
                    .findFirst();
            why.ifPresentOrElse(deviation -> explained.merge(deviation, 1, Integer::sum), () -> unexplained
                    .computeIfAbsent(
                            declared + ": " + difference.side() + " "
                                    + difference.fault().code(),
                            unseen -> new ArrayList<>())
                    .add(shown(difference)));
        }
    }

    /** A value on which Hibernate Validator failed, so that Signet alone judges. */
    void enterUndecided(String declared, @Nullable Object value, List<Fault> signet) {
        undecided
                .computeIfAbsent(declared, unseen -> new ArrayList<>())
                .add(value + " is " + (signet.isEmpty() ? "valid" : "refused"));
    }

    /** What Signet says where Hibernate Validator fails. */
    Map<String, List<String>> undecided() {
        return undecided;
    }

    private static String shown(Difference difference) {
        Object value = difference.value();
        String text = value instanceof CharSequence ? Source.literal(value.toString()) : String.valueOf(value);
        return difference.fault().where() + " is " + (text.length() > 80 ? text.substring(0, 80) + "…" : text);
    }

    int verdicts() {
        return verdicts;
    }

    int faults() {
        return faults;
    }

    Map<Deviation, Integer> explained() {
        return explained;
    }

    /** Each kind of difference with its number and first examples. */
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
