package dev.signet.processor.rules;

import static dev.signet.processor.model.Contracts.contract;
import static dev.signet.processor.model.Contracts.empty;
import static dev.signet.processor.model.Contracts.idempotency;
import static dev.signet.processor.model.Contracts.operation;
import static dev.signet.processor.model.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Access;
import dev.signet.processor.model.Verb;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdempotencyFitsItsOperationTest {
    @ParameterizedTest
    @EnumSource(names = {"POST", "PATCH"})
    void aMethodThatIsNotIdempotentMayHaveAKey(Verb verb) {
        assertThat(check(verb, new Access.Authenticated(), 422)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PUT", "DELETE"})
    void aMethodThatIsIdempotentHasLittleUseForOne(Verb verb) {
        assertThat(check(verb, new Access.Authenticated(), 422)).containsExactly(Code.IDEMPOTENT_REDUNDANT);
    }

    @ParameterizedTest
    @EnumSource(names = {"GET", "HEAD", "OPTIONS"})
    void aMethodThatIsSafeHasNone(Verb verb) {
        assertThat(check(verb, new Access.Authenticated(), 422)).containsExactly(Code.IDEMPOTENT_MISPLACED);
    }

    @Test
    void aKeyNeedsACaller() {
        assertThat(check(Verb.POST, new Access.Anyone(), 422)).containsExactly(Code.IDEMPOTENT_ANONYMOUS);
    }

    @Test
    void aReusedKeyIsAClientsMistakeOrAConflict() {
        assertThat(check(Verb.POST, new Access.Authenticated(), 404)).containsExactly(Code.KEY_REUSED_STATUS_INVALID);
    }

    private static List<Code> check(Verb verb, Access access, int keyReused) {
        return new IdempotencyFitsItsOperation()
                .check(contract(
                        List.of(), with(with(operation(verb, "/v1/things", empty()), access), idempotency(keyReused))))
                .map(Finding::code)
                .toList();
    }
}
