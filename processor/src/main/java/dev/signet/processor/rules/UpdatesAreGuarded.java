package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.RequestContext;
import dev.signet.processor.model.Verb;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What clients know by its version is changed by operations that compare it (RFC 9110, 13.1.1; RFC 6585, 3): whoever
 * requires If-Match takes the precondition, and whoever takes one changes something.
 */
final class UpdatesAreGuarded implements Rule {
    private static final Set<Verb> CHANGING = EnumSet.of(Verb.PUT, Verb.PATCH, Verb.DELETE, Verb.POST);
    private static final Set<Verb> CHANGING_THE_RESOURCE = EnumSet.of(Verb.PUT, Verb.PATCH, Verb.DELETE);

    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.operations().stream().flatMap(operation -> check(contract, operation));
    }

    private static Stream<Finding> check(Contract contract, Operation operation) {
        if (!CHANGING.contains(operation.verb())) {
            return Stream.concat(
                            operation.requireIfMatch().stream(),
                            operation.precondition().map(RequestContext::site).stream())
                    .limit(1)
                    .map(site -> Code.PRECONDITION_MISPLACED.at(site, operation.name(), operation.verb()));
        }
        boolean guarded = operation.arguments().stream()
                .anyMatch(argument -> argument instanceof RequestContext context
                        && context.kind() == RequestContext.Kind.PRECONDITION);
        if (operation.requireIfMatch().isEmpty()) {
            return guarded || operation.precondition().isPresent()
                    ? Stream.empty()
                    : unguarded(contract, operation).stream();
        }
        if (!guarded) {
            return Stream.of(
                    Code.PRECONDITION_MISSING.at(operation.requireIfMatch().get(), operation.name()));
        }
        return contract.operations().stream()
                        .anyMatch(other -> contract.version(other).isPresent())
                ? Stream.empty()
                : Stream.of(Code.ENTITY_VERSION_MISSING.at(
                        operation.requireIfMatch().get(), operation.name()));
    }

    private static Optional<Finding> unguarded(Contract contract, Operation operation) {
        return contract.operations().stream()
                .filter(other -> other.verb() == Verb.GET
                        && CHANGING_THE_RESOURCE.contains(operation.verb())
                        && other.path().literals().equals(operation.path().literals())
                        && contract.version(other).isPresent())
                .findFirst()
                .map(read -> Code.UPDATE_UNGUARDED.at(operation.site(), operation.name(), read.name()));
    }
}
