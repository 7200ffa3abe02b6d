package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Two operations differ in route. Templates that differ in variable names alone are one (OpenAPI 3.1.1, 4.8.8). */
final class OperationsAreDistinct implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        Map<String, Operation> routes = new HashMap<>();
        Stream.Builder<Finding> found = Stream.builder();
        for (Operation operation : contract.operations()) {
            String route =
                    operation.verb() + " " + String.join("{}", operation.path().literals());
            Operation earlier = routes.putIfAbsent(route, operation);
            if (earlier != null) {
                found.add(Code.OPERATION_SHADOWED.at(
                        operation.site().annotation(Names.PATH).attribute("value"),
                        earlier.name(),
                        operation.name(),
                        operation.verb(),
                        operation.path().text()));
            }
        }
        return found.build();
    }
}
