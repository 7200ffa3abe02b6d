package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.RequestBody;
import java.util.stream.Stream;

/** What an operation asks of us must not wait either, where its bean promises not to. */
final class NonBlockingNeverWaits implements Rule {

    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.operations().stream()
                .filter(operation -> !operation.mayBlock())
                .flatMap(NonBlockingNeverWaits::check);
    }

    private static Stream<Finding> check(Operation operation) {
        Stream.Builder<Finding> found = Stream.builder();
        operation
                .idempotency()
                .ifPresent(idempotency -> found.add(Code.NON_BLOCKING_WAITS.at(
                        idempotency.site(),
                        operation.name(),
                        "its key is looked up in a store",
                        "Remove @Idempotent")));
        if (operation.body().filter(RequestBody::isStreamed).isPresent()) {
            found.add(Code.NON_BLOCKING_WAITS.at(
                    operation.site(), operation.name(), "its body is an InputStream", "Take byte[]"));
        }
        if (operation.isMultipart()) {
            found.add(Code.NON_BLOCKING_WAITS.at(
                    operation.site(),
                    operation.name(),
                    "the parts of its form are read as a stream",
                    "Take application/x-www-form-urlencoded"));
        }
        return found.build();
    }
}
