package dev.signet.processor.shipped;

import dev.signet.runtime.testing.Call;
import dev.signet.runtime.testing.ContractTests;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The tests of {@link LoanApi}: what it states, asked of the started application.
 *
 * <p>The protected methods are fixtures. Override what only you can know; a test that lacks one is
 * skipped and says which.
 */
@Generated("dev.signet.processor.ContractProcessor")
public abstract class LoanApiContractTest extends ContractTests {
    /**
     * Fixture: a call of {@code lend} that succeeds; guessed, so override it to name what exists.
     */
    protected Call lend() {
        return guess("protected Call lend()", call("PUT", "/v1/loans/{id}")
                .path("id", "11111111-1111-4111-8111-111111111111"));
    }

    /**
     * A call of {@code lend}, complete with what a fixture need not say.
     */
    private Call validLend() {
        return keyed(asAnyone(lend()));
    }

    @Test
    @DisplayName("lend: answers 204")
    void lend_succeeds() {
        succeeds(validLend(), 204)
                .hasNoContent();
    }

    @Test
    @DisplayName("lend: without credentials is answered 401 with a challenge")
    void lend_withoutCredentials_isUnauthorized() {
        answers(keyed(lend().header("Authorization")), 401).hasChallenge();
    }

    @Test
    @DisplayName("lend: PATCH on its path is answered 405")
    void lend_patch_isNotAllowed() {
        answers(validLend().method("PATCH"), 405).allows("PUT", "OPTIONS");
    }

    @Test
    @DisplayName("lend: OPTIONS tells anyone what its path allows")
    void lend_options_tellsWhatIsAllowed() {
        offers(lend(), "PUT", "OPTIONS");
    }

    @Test
    @DisplayName("lend: id that cannot be read is refused with type")
    void lend_idMisspelt_isRefusedWithType() {
        refuses(validLend().path("id", "?"), violation("path", "id", "type"));
    }

    @Test
    @DisplayName("lend: a query parameter that it does not have is refused with unknown")
    void lend_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(validLend().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("lend: a retry is replayed")
    void lend_again_isReplayed() {
        replays(validLend(), 204);
    }

    @Test
    @DisplayName("lend: simultaneous retries happen once")
    void lend_atOnce_happensOnce() {
        happensOnce(validLend(), 204);
    }

    @Test
    @DisplayName("lend: a request without a key is refused")
    void lend_withoutKey_isRefused() {
        answers(asAnyone(lend()).header("Idempotency-Key"),
                400, "/problems/idempotency-key-missing", "Idempotency-Key missing");
    }

    @Test
    @DisplayName("lend: a key with half its quotes is refused")
    void lend_keyUnterminated_isRefused() {
        answers(validLend().key("\"half"),
                400, "/problems/idempotency-key-invalid", "Idempotency-Key invalid");
    }

    @Test
    @DisplayName("lend: a key longer than 255 is refused")
    void lend_keyOf256Characters_isRefused() {
        answers(validLend().key("k".repeat(256)),
                400, "/problems/idempotency-key-invalid", "Idempotency-Key invalid");
    }

    @Test
    @DisplayName("lend: a key that comes with another request is refused")
    void lend_keyReused_isRefused() {
        refusesReuse(validLend(), validLend().path("id", "22222222-2222-4222-8222-222222222222"), 204, 422);
    }
}
