package dev.signet.runtime.ratelimit;

import java.time.Duration;

/**
 * How many requests of one holder are taken in how long.
 *
 * @param id what tells this policy from all others of the application: the contract or operation that it belongs to, and
 *     its name
 * @param name what clients know it by
 * @param limit how many requests may come at once, and in one period evenly
 * @param per how long a quota that is used up takes to be whole again
 * @param holder whose requests are counted together
 */
public record QuotaPolicy(String id, String name, int limit, Duration per, Holder holder) {

    /** Whose requests are counted together. */
    public enum Holder {
        /** A principal's; those from one address, where nobody vouches for the caller. */
        CALLER,
        /** Those from one address. */
        ADDRESS
    }

    /** Refuses what no request could keep. */
    public QuotaPolicy {
        if (limit < 1 || per.isNegative() || per.isZero()) {
            throw new IllegalArgumentException(id + " takes " + limit + " requests in " + per);
        }
    }

    // Asked for with every request; the id alone tells policies apart.
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
