package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.TypeDefinition.Construction;
import dev.signet.processor.model.TypeDefinition.ObjectType;
import java.util.stream.Stream;

/** What a client sends becomes an object, which generated code has to make. */
final class RequestTypesCanBeMade implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.requestTypes().stream()
                .filter(type -> type instanceof ObjectType object && object.construction() == Construction.NONE)
                .map(type -> Code.TYPE_NOT_CARRIED.at(
                        type.site(),
                        type.name().simple() + " in a request",
                        "Make it a record, or give it a public constructor without parameters and setters."));
    }
}
