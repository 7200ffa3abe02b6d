package dev.signet.example.refunds;

import java.sql.SQLException;

/** The database did not do its part; no problem of the contract, and nothing that its caller could repair. */
final class LedgerFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerFailure(SQLException cause) {
        super("The ledger's database failed.", cause);
    }
}
