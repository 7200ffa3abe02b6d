package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Verb;
import java.util.stream.Stream;

/** What is stored was sent by a PUT: no other method creates or replaces what its path names (RFC 9110, 9.3). */
final class StoredIsPut implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.operations().stream()
                .filter(operation -> operation.success().stored() && operation.verb() != Verb.PUT)
                .map(operation -> Code.STORED_MISPLACED.at(operation.site(), operation.name(), operation.verb()));
    }
}
