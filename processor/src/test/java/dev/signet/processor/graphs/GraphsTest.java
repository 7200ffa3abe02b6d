package dev.signet.processor.graphs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.processor.Compiled;
import dev.signet.processor.oracle.Deviation;
import dev.signet.processor.oracle.Difference;
import dev.signet.processor.oracle.Fault;
import dev.signet.processor.oracle.Generated;
import dev.signet.processor.oracle.Hibernate;
import dev.signet.processor.oracle.Source;
import dev.signet.processor.oracle.Values;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Hibernate Validator finds in random object graphs, the generated validators find. */
class GraphsTest {
    private static final long SEED = Long.getLong("seed", 20261121);
    private static final int CONTRACTS = Integer.getInteger("contracts", 3);
    private static final int VALUES = 120;
    private static final int DEPTH = 3;
    private static final int SHOWN = 20;

    private final Map<Deviation, Integer> explained = new EnumMap<>(Deviation.class);
    private final Map<String, String> unexplained = new HashMap<>();
    private int faults;
    private int faultless;

    @Test
    void whatHibernateFindsInAGraphIsFoundAndNothingElse() {
        Hibernate hibernate = new Hibernate(Values.CLOCK);
        for (int contract = 0; contract < CONTRACTS; contract++) {
            Random random = new Random(SEED + contract);
            String source = new Types(random).source();
            Compiled compiled = Compiled.flawless(Source.NAME, source);
            Generated generated = new Generated(compiled, Values.CLOCK);
            Instances instances = new Instances(random);
            for (String name : Types.ROOTS) {
                Class<?> type = compiled.type(Source.NAME + "$" + name);
                for (int i = 0; i < VALUES; i++) {
                    compare(instances.fresh(type, random.nextInt(DEPTH + 1)), hibernate, generated);
                }
            }
            assertThat(unexplained.values().stream().limit(SHOWN))
                    .as("seed %d, contract %d: %s", SEED, contract, source)
                    .isEmpty();
        }
        System.out.printf(
                "Graphs: %d, %d of them faultless; %d faults; deviations %s; seed %d%n",
                CONTRACTS * Types.ROOTS.size() * VALUES, faultless, faults, explained, SEED);
        assertThat(faults).isGreaterThan(CONTRACTS * VALUES);
        assertThat(faultless).isGreaterThan(CONTRACTS);
    }

    /** Of a collection that is no list Hibernate Validator does not tell which element it means: any of them is the one. */
    private void compare(Object value, Hibernate hibernate, Generated generated) {
        List<Fault> expected = hibernate.judge(value);
        List<Fault> found = generated.judge(value);
        Map<Fault, Fault> theirs = placed(value, expected);
        Map<Fault, Fault> ours = placed(value, found);
        faults += theirs.size();
        faultless += theirs.isEmpty() ? 1 : 0;
        Set<Fault> differing = Stream.of(theirs, ours)
                .flatMap(faults -> faults.keySet().stream())
                .filter(fault -> !theirs.containsKey(fault) || !ours.containsKey(fault))
                .collect(Collectors.toSet());
        for (Fault fault : differing) {
            boolean isOurs = ours.containsKey(fault);
            Fault where = isOurs ? ours.get(fault) : theirs.get(fault);
            Difference difference = Difference.of(
                    isOurs ? Difference.Side.SIGNET : Difference.Side.HIBERNATE,
                    where,
                    "@Valid",
                    value,
                    isOurs ? expected : found);
            Stream.of(Deviation.values())
                    .filter(deviation -> deviation.explains(difference))
                    .findFirst()
                    .ifPresentOrElse(
                            deviation -> explained.merge(deviation, 1, Integer::sum),
                            () -> unexplained.putIfAbsent(
                                    value.getClass().getSimpleName() + difference.side() + fault.code(),
                                    difference.side() + " alone: " + where + ", which is " + difference.holder()
                                            + ", in " + value.getClass().getSimpleName()));
        }
    }

    private static Map<Fault, Fault> placed(Object value, List<Fault> faults) {
        return faults.stream()
                .collect(Collectors.toMap(
                        fault -> new Fault(Places.anywhere(value, fault.where()), fault.code()),
                        fault -> fault,
                        (one, other) -> one));
    }
}
