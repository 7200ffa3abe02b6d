package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Access;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.ProblemType;
import dev.signet.processor.model.Site;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is owned has a caller to compare with its owner, a name in the path, and one way not to be there. */
final class OwnersCanBeTold implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.operations().stream()
                .filter(Operation::isServed)
                .flatMap(operation -> operation.ownership().stream().flatMap(site -> check(operation, site)));
    }

    private static Stream<Finding> check(Operation operation, Site site) {
        Stream.Builder<Finding> found = Stream.builder();
        if (operation.access() instanceof Access.Anyone) {
            found.add(Code.OWNED_ANONYMOUS.at(site, operation.name()));
        }
        if (operation.pathParameters().isEmpty()) {
            found.add(Code.OWNED_WITHOUT_RESOURCE.at(site, operation.name()));
        }
        List<ProblemType> notFound = operation.problems().stream()
                .filter(problem -> problem.status() == 404)
                .toList();
        if (notFound.size() > 1) {
            String names = notFound.stream()
                    .map(problem -> problem.exception().simple())
                    .collect(Collectors.joining(" and "));
            found.add(Code.OWNED_NOT_FOUND_UNCLEAR.at(site, operation.name(), names + " are both 404"));
        } else if (notFound.stream().anyMatch(problem -> !problem.members().isEmpty())) {
            String name = notFound.get(0).exception().simple();
            found.add(Code.OWNED_NOT_FOUND_UNCLEAR.at(
                    site, operation.name(), name + " has members that only the operation knows"));
        }
        return found.build();
    }
}
