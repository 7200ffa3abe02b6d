package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Access;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Delivery;
import dev.signet.processor.model.Idempotency;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.RequestBody;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A key stands on a method that is not idempotent by itself (RFC 9110, 9.2.2), belongs to a caller, and answers its reuse
 * with a status that means it.
 */
final class IdempotencyFitsItsOperation implements Rule {
    private static final Set<Integer> KEY_REUSED = Set.of(400, 409, 422);

    @Override
    public Stream<Finding> check(Contract contract) {
        return contract.operations().stream()
                .flatMap(operation -> operation.idempotency().stream().flatMap(it -> check(operation, it)));
    }

    private static Stream<Finding> check(Operation operation, Idempotency idempotency) {
        Stream.Builder<Finding> found = Stream.builder();
        fitsVerb(operation)
                .ifPresent(code -> found.add(code.at(idempotency.site(), operation.name(), operation.verb())));
        if (operation.access() instanceof Access.Anyone) {
            found.add(Code.IDEMPOTENT_ANONYMOUS.at(idempotency.site(), operation.name()));
        }
        if (!KEY_REUSED.contains(idempotency.keyReused())) {
            found.add(Code.KEY_REUSED_STATUS_INVALID.at(
                    idempotency.site().attribute("keyReused"), idempotency.keyReused()));
        }
        if (operation.body().filter(RequestBody::isStreamed).isPresent()) {
            found.add(Code.IDEMPOTENT_STREAMED.at(
                    idempotency.site(), operation.name(), "takes", "compared with what came before", "Take byte[]"));
        }
        if (operation.isMultipart()) {
            found.add(Code.IDEMPOTENT_STREAMED.at(
                    idempotency.site(),
                    operation.name(),
                    "takes",
                    "compared with what came before",
                    "Take application/x-www-form-urlencoded, or the file as the whole body, as byte[]"));
        }
        if (operation.success().isStreamed()) {
            found.add(Code.IDEMPOTENT_STREAMED.at(
                    idempotency.site(), operation.name(), "returns", "given again", "Return byte[] or a List"));
        }
        if (idempotency.mode() == Idempotency.Mode.TRANSACTIONAL
                && operation.success().delivery() == Delivery.STAGE) {
            found.add(Code.IDEMPOTENT_TRANSACTION_LATER.at(idempotency.site().attribute("mode"), operation.name()));
        }
        return found.build();
    }

    private static Optional<Code> fitsVerb(Operation operation) {
        return switch (operation.verb()) {
            case POST, PATCH -> Optional.empty();
            case PUT, DELETE -> Optional.of(Code.IDEMPOTENT_REDUNDANT);
            case GET, HEAD, OPTIONS -> Optional.of(Code.IDEMPOTENT_MISPLACED);
        };
    }
}
