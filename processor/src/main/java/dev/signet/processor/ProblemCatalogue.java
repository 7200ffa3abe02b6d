package dev.signet.processor;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.ProblemType;
import dev.signet.processor.model.Site;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The problem types of one compilation, as far as it has read them. A type means one thing, as clients tell problems by it
 * (RFC 9457, 3.1.1), and has one page; and what is written as a problem is one that some operation declares. Within a
 * contract a rule sees to the first.
 */
final class ProblemCatalogue {
    private final Map<String, Declared> known = new HashMap<>();
    private final Set<String> written = new TreeSet<>();
    private final Set<String> declared = new HashSet<>();
    private boolean hasContracts;
    private boolean isComplete = true;

    /** A problem and a contract that declares it. */
    private record Declared(Contract contract, ProblemType problem) {}

    /** A class is being compiled that is written as a problem. */
    void addWritten(String exception) {
        written.add(exception);
    }

    /** A contract could not be read, so that nobody knows what it declares. */
    void addUnread() {
        isComplete = false;
    }

    /** A contract was read, whatever becomes of it. */
    void addRead(Contract contract) {
        hasContracts = true;
        contract.operations().stream()
                .flatMap(operation -> operation.problems().stream())
                .forEach(problem -> declared.add(problem.exception().canonical()));
    }

    /** Adds the types of a contract that becomes files; what means something else to an earlier one is found. */
    List<Finding> add(Contract contract) {
        return contract.problems().stream()
                .flatMap(problem -> add(new Declared(contract, problem)))
                .toList();
    }

    private Stream<Finding> add(Declared later) {
        ProblemType problem = later.problem();
        Declared earlier = known.putIfAbsent(problem.type(), later);
        return earlier == null
                        || earlier.contract().name().equals(later.contract().name())
                ? Stream.empty()
                : problem
                        .difference(earlier.problem())
                        .map(difference -> Code.PROBLEM_COLLIDES.at(
                                problem.site().attribute("type"),
                                problem.exception().simple(),
                                problem.type(),
                                difference,
                                earlier.problem().exception().canonical(),
                                earlier.contract().name().simple()))
                        .stream();
    }

    /**
     * What no operation declares, by the name of its class. A compilation without contracts may write problems for
     * others, and of one that could not be read in full nobody knows.
     */
    SortedMap<String, Finding> unused() {
        SortedMap<String, Finding> unused = new TreeMap<>();
        if (hasContracts && isComplete) {
            written.stream()
                    .filter(exception -> !declared.contains(exception))
                    .forEach(exception -> unused.put(
                            exception,
                            Code.PROBLEM_UNUSED.at(
                                    Site.type(exception).annotation(Names.PROBLEM),
                                    exception.substring(exception.lastIndexOf('.') + 1))));
        }
        return unused;
    }
}
