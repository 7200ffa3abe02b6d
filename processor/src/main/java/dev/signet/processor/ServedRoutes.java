package dev.signet.processor;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The routes of the contracts that one compilation has read so far. An application serves them all, and cannot tell two
 * operations with one route apart. Within a contract a rule sees to it; one that was compiled before is not known here.
 */
final class ServedRoutes {
    private final Map<String, Served> served = new HashMap<>();

    /** An operation and the contract whose it is. */
    private record Served(Contract contract, Operation operation) {
        String name() {
            return contract.name().simple() + "." + operation.name();
        }
    }

    /** Adds those of a contract; what an earlier one has already is found, and stays the earlier one's. */
    List<Finding> add(Contract contract) {
        return contract.operations().stream()
                .map(operation -> new Served(contract, operation))
                .flatMap(this::add)
                .toList();
    }

    private Stream<Finding> add(Served later) {
        Operation operation = later.operation();
        String route =
                operation.verb() + " " + String.join("{}", operation.path().literals());
        Served earlier = served.putIfAbsent(route, later);
        return earlier == null
                        || earlier.contract().name().equals(later.contract().name())
                ? Stream.empty()
                : Stream.of(Code.OPERATION_SHADOWED.at(
                        operation.site().annotation(Names.PATH).attribute("value"),
                        earlier.name(),
                        later.name(),
                        operation.verb(),
                        operation.path().text()));
    }
}
