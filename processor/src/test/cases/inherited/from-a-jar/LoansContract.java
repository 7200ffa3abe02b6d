package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import shop.LoansApi;

/** Loans, as the shop publishes them. */
@ApiContract(title = "Loans", version = 2)
@PermitAll
public interface LoansContract extends LoansApi<LoansApi.Loan> {
    /**
     * Forget a loan.
     *
     * @param shop whose loan
     * @param loan which one
     */
    @Override
    @RolesAllowed("shopkeeper")
    void remove(String shop, String loan);
}
