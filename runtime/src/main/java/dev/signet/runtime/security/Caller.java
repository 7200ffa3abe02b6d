package dev.signet.runtime.security;

import java.util.Objects;
import java.util.Set;

/**
 * Who sent a request.
 *
 * @param name the principal's name; empty for an anonymous caller
 * @param roles the roles the caller has, compared exactly
 * @param isAuthenticated whether somebody vouches for the name
 */
public record Caller(String name, Set<String> roles, boolean isAuthenticated) {

    /** A caller nobody vouches for. */
    public static final Caller ANONYMOUS = new Caller("", Set.of(), false);

    /** Copies the roles. */
    public Caller {
        Objects.requireNonNull(name, "name");
        roles = Set.copyOf(roles);
    }

    /** A caller somebody vouches for. */
    public static Caller authenticated(String name, Set<String> roles) {
        return new Caller(name, roles, true);
    }
}
