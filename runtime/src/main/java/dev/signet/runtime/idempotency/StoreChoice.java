package dev.signet.runtime.idempotency;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.exceptions.ConfigurationException;
import java.util.Set;

/** Refuses to start a service that chooses a store which does not exist: another in its place would promise less. */
@Context
@Requires(property = StoreChoice.PROPERTY)
public final class StoreChoice {

    /** Which of the stores that come with Signet is used. */
    public static final String PROPERTY = "signet.idempotency.store";

    /** In this process; the default. */
    public static final String MEMORY = "memory";

    /** In a database. */
    public static final String JDBC = "jdbc";

    StoreChoice(@Property(name = PROPERTY) String chosen) {
        if (!Set.of(MEMORY, JDBC).contains(chosen)) {
            throw new ConfigurationException(PROPERTY + " is " + MEMORY + " or " + JDBC + ", not " + chosen);
        }
    }
}
