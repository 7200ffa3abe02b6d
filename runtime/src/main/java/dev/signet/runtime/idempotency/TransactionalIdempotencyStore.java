package dev.signet.runtime.idempotency;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A store in the database that operations write to, so that a record and what an operation wrote are kept together or not
 * at all. {@code TransactionalIdempotencyStoreTck} tells whether it keeps what is promised here.
 */
public interface TransactionalIdempotencyStore extends IdempotencyStore {

    /** How work within a claim ended. */
    sealed interface Ending {

        /** It is to be kept, with this answer. */
        record Kept(RecordedResponse response) implements Ending {}

        /** What it wrote is to be taken back. The answer, if there is one, is recorded all the same. */
        record Undone(@Nullable RecordedResponse response) implements Ending {}
    }

    /** Whether work shares the store's transactions as things are. A service that needs it is not started otherwise. */
    boolean isTransactional();

    /**
     * Claims the key if it is free, and does the work in the same transaction. The answer of work that is undone is
     * recorded after its transaction, if nobody has claimed the key between the two.
     *
     * <p>A work that throws is undone, and leaves the key free; what it threw is passed on.
     *
     * @return {@link Outcome.Claimed}, with a token that means nothing, if the work was done, or undone; otherwise what
     *     stands in its way, and if that was found after the work, the work was undone
     */
    Outcome transact(Claim claim, Supplier<Ending> work);
}
