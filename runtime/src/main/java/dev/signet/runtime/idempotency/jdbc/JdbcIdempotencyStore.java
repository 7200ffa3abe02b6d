package dev.signet.runtime.idempotency.jdbc;

import dev.signet.runtime.idempotency.StoreChoice;
import dev.signet.runtime.idempotency.TransactionalIdempotencyStore;
import dev.signet.runtime.idempotency.jdbc.KeyTable.Look;
import dev.signet.runtime.idempotency.jdbc.Transactions.Transaction;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Secondary;
import io.micronaut.context.exceptions.ConfigurationException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps records in the table {@code signet_idempotency} of PostgreSQL (15 or later) or H2, for as many processes as share
 * the database. Chosen by {@code signet.idempotency.store: jdbc}; the table's migration is in
 * {@code classpath:dev/signet/idempotency}. It never refuses a claim for want of room.
 */
@Context
@Secondary
@Requires(property = StoreChoice.PROPERTY, value = StoreChoice.JDBC)
public final class JdbcIdempotencyStore implements TransactionalIdempotencyStore {

    static final String DATA_SOURCE = "${signet.idempotency.jdbc.data-source:default}";

    /** No such table, no such column: in PostgreSQL, in H2. */
    private static final Set<String> NOT_MIGRATED = Set.of("42P01", "42703", "42S02", "42S04", "42S22");

    /** Work was done in a transaction that has ended, so that nobody completes or releases its claim. */
    private static final Outcome ENDED = new Outcome.Claimed("");

    private final Transactions transactions;
    private final KeyTable table;

    /** Looks whether the table is there, and fails if it is not. */
    public JdbcIdempotencyStore(Transactions transactions) {
        this.transactions = transactions;
        this.table = transactions.begin(transaction -> {
            KeyTable found = KeyTable.of(transaction.connection());
            check(found, transaction);
            return found;
        });
    }

    private static void check(KeyTable table, Transaction transaction) throws SQLException {
        try {
            table.check(transaction.connection());
        } catch (SQLException failure) {
            if (!NOT_MIGRATED.contains(failure.getSQLState())) {
                throw failure;
            }
            throw new ConfigurationException(
                    "The table signet_idempotency is not there, or not as this version of Signet needs it. Add classpath:dev/signet/idempotency to the locations of the migrations, or run what is in it.",
                    failure);
        }
    }

    @Override
    public boolean isTransactional() {
        return transactions.areShared();
    }

    @Override
    public Outcome claim(Claim claim) {
        NewKey key = new NewKey(claim);
        return transactions.begin(transaction -> {
            Look look = table.look(transaction.connection(), key.scope());
            Optional<Outcome> standing = standing(look, claim);
            if (standing.isPresent()) {
                return standing.get();
            }
            boolean claimed = look.abandoned() == null
                    ? inserted(transaction, key, look)
                    : table.takeOver(transaction.connection(), key, look.abandoned());
            return claimed ? new Outcome.Claimed(key.token().toString()) : faster(transaction, key);
        });
    }

    private boolean inserted(Transaction transaction, NewKey key, Look look) throws SQLException {
        dropExpired(transaction, key, look);
        return table.insert(transaction.connection(), key);
    }

    private void dropExpired(Transaction transaction, NewKey key, Look look) throws SQLException {
        if (look.hasExpired()) {
            table.dropExpired(transaction.connection(), key);
        }
    }

    @Override
    public boolean complete(Scope scope, String token, RecordedResponse response) {
        return transactions.begin(transaction ->
                table.complete(transaction.connection(), NewKey.scope(scope), UUID.fromString(token), response));
    }

    @Override
    public void release(Scope scope, String token) {
        transactions.begin(
                transaction -> table.release(transaction.connection(), NewKey.scope(scope), UUID.fromString(token)));
    }

    @Override
    public Outcome transact(Claim claim, Supplier<Ending> work) {
        NewKey key = new NewKey(claim);
        Attempt attempt = unlessTaken(key, transaction -> {
            Optional<Outcome> standing = hold(transaction, key);
            if (standing.isPresent()) {
                return new Attempt(standing.get(), null);
            }
            Ending ending = work.get();
            if (ending instanceof Ending.Kept kept) {
                table.record(transaction, key, kept.response());
                return new Attempt(ENDED, null);
            }
            transaction.undo();
            return new Attempt(ENDED, ((Ending.Undone) ending).response());
        });
        return attempt.unrecorded() == null ? attempt.outcome() : recordedAlone(key, attempt.unrecorded());
    }

    /**
     * What came of a transaction.
     *
     * @param unrecorded the answer of work that was undone
     */
    private record Attempt(Outcome outcome, @Nullable RecordedResponse unrecorded) {}

    /** The answer of work that was rolled back, unless another request has the key by now. */
    private Outcome recordedAlone(NewKey key, RecordedResponse response) {
        return unlessTaken(key, transaction -> {
                    Optional<Outcome> standing = hold(transaction, key);
                    if (standing.isEmpty()) {
                        table.record(transaction, key, response);
                    }
                    return new Attempt(standing.orElse(ENDED), null);
                })
                .outcome();
    }

    /** What comes of a transaction, or what another has made of the key if that rolled it back. */
    private Attempt unlessTaken(NewKey key, Transactions.Work<Attempt> work) {
        try {
            return transactions.begin(work);
        } catch (KeyTakenException taken) {
            KeyRow row = transactions
                    .begin(transaction -> table.look(transaction.connection(), key.scope()))
                    .row();
            if (row == null) {
                throw taken;
            }
            return new Attempt(row.outcome(), null);
        }
    }

    /** Keeps others from the key while this transaction lasts; otherwise what stands in the way. */
    private Optional<Outcome> hold(Transaction transaction, NewKey key) throws SQLException {
        Look look = table.look(transaction.connection(), key.scope());
        Optional<Outcome> standing = standing(look, key.claim());
        if (standing.isPresent()) {
            return standing;
        }
        dropExpired(transaction, key, look);
        // Left by a lease: the contract had another mode when it was claimed.
        boolean free =
                look.abandoned() == null || table.release(transaction.connection(), key.scope(), look.abandoned());
        return free && table.hold(transaction.connection(), key)
                ? Optional.empty()
                : Optional.of(faster(transaction, key));
    }

    /** What stands in the way of a claim; nothing if the key is free, or to be taken over. */
    private static Optional<Outcome> standing(Look look, Claim claim) {
        if (look.row() == null) {
            return look.mine() ? Optional.empty() : Optional.of(new Outcome.InProgress(null));
        }
        Outcome outcome = look.row().outcome();
        if (outcome instanceof Outcome.Abandoned abandoned && claim.takesOver()) {
            return look.mine() ? Optional.empty() : Optional.of(new Outcome.InProgress(abandoned.fingerprint()));
        }
        return Optional.of(outcome);
    }

    /** What another has made of the key meanwhile. */
    private Outcome faster(Transaction transaction, NewKey key) throws SQLException {
        KeyRow row = table.look(transaction.connection(), key.scope()).row();
        return row == null ? new Outcome.InProgress(null) : row.outcome();
    }

    /**
     * Deletes at most so many expired records, whoever else does the same; how many they were. It may be none although
     * there are some: those which others are just deleting.
     */
    public int deleteExpired(int limit) {
        return transactions.begin(transaction -> table.deleteExpired(transaction.connection(), limit));
    }
}
