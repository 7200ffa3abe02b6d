package dev.signet.example.chaos;

import dev.signet.example.refunds.CreateRefund;
import dev.signet.example.refunds.Refund;
import dev.signet.example.refunds.RefundsApi;
import jakarta.inject.Singleton;

/** Has the example's bean do it. */
@Singleton
final class LeasedRefunds implements LeasedRefundsApi {
    private final RefundsApi refunds;

    LeasedRefunds(RefundsApi refunds) {
        this.refunds = refunds;
    }

    @Override
    public Refund issue(String customerId, CreateRefund refund) {
        return refunds.issue(customerId, refund);
    }
}
