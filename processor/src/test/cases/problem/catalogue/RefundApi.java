package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Member;
import dev.signet.annotations.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApiContract(title = "Refunds")
@Path("/refunds")
@PermitAll
public interface RefundApi {
    @POST
    void issue() throws RefundExceedsBalance, LedgerBusy, LedgerClosed;

    @POST
    @Path("/all")
    void issueAll() throws RefundExceedsBalance;

    /** Why not. */
    enum Reason {
        SPENT,
        HELD
    }

    /** Another refund. */
    record Refund(long cents) {}

    /**
     * The refund is larger than what is left to refund.
     *
     * <p>What was refunded already counts: a | b.
     */
    @Problem(
            status = 422,
            type = "refund-exceeds-balance",
            title = "Refund exceeds balance",
            recovery = "Ask for no more than `available_cents`.")
    final class RefundExceedsBalance extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** What is left, in cents | of the currency. */
        @Member
        public long availableCents() {
            return 1;
        }

        @Member
        public BigDecimal rate() {
            return BigDecimal.ONE;
        }

        @Member
        public boolean partial() {
            return true;
        }

        @Member
        public Reason reason() {
            return Reason.SPENT;
        }

        /** Until when. */
        @Member
        public Optional<Instant> until() {
            return Optional.empty();
        }

        @Member
        public List<Refund> others() {
            return List.of();
        }

        @Member
        public Refund last() {
            return new Refund(1);
        }

        @Member
        public Map<String, String> marks() {
            return Map.of();
        }
    }

    @Problem(status = 503, type = "ledger-busy", title = "Ledger busy")
    final class LedgerBusy extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Problem(status = 409, type = "ledger-closed", title = "Ledger closed")
    final class LedgerClosed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
