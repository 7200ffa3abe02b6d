package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import java.util.stream.Stream;

/** A limit leaves something to be read, and can be kept. */
final class LimitsLeaveAValue implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.limits().stream().flatMap(limits -> limits.list().stream()
                .filter(limit -> limit.value() < 1 || limit.value() > limit.most())
                .map(limit -> Code.LIMIT_INVALID.at(
                        limits.site().attribute(limit.name()), limit.name(), limit.value(), limit.most())));
    }
}
