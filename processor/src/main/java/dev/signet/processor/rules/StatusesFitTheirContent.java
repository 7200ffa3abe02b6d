package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Operation;
import java.util.Set;
import java.util.stream.Stream;

/** Success is a 2xx, and one without content has none (RFC 9110, 15.3.5 and 15.3.6). */
final class StatusesFitTheirContent implements Rule {
    private static final Set<Integer> WITHOUT_CONTENT = Set.of(204, 205);

    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.operations().stream().flatMap(StatusesFitTheirContent::check);
    }

    private static Stream<Finding> check(Operation operation) {
        int status = operation.success().status();
        var site = operation.site().annotation(Names.STATUS).attribute("value");
        if (status < 200 || status > 299) {
            return Stream.of(Code.STATUS_INVALID.at(
                    site, status, "success", "Use a status from 200 to 299; failures are declared by throws."));
        }
        boolean contradicts =
                WITHOUT_CONTENT.contains(status) && operation.success().body().isPresent();
        return contradicts
                ? Stream.of(Code.STATUS_INVALID.at(
                        site, status, "a method that returns a value", "Return void, or use another status."))
                : Stream.empty();
    }
}
