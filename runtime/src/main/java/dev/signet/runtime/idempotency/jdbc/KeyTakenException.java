package dev.signet.runtime.idempotency.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Another may have recorded an answer under the key: the row could not be written. Ends the transaction. */
final class KeyTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param cause what the database said, if it said anything */
    KeyTakenException(@Nullable SQLException cause) {
        super("Another answer may have been recorded under the Idempotency-Key", cause);
    }
}
