package dev.signet.example.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.exceptions.ConfigurationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges the key that tokens are signed with, before the first request. */
@Context
final class TokenKey {
    /** Known to everybody who reads this: with it, anybody can sign in with any role. */
    static final String DEVELOPMENT = "development-key-known-to-everybody-never-in-production";

    // RFC 7518, 3.2: a key of the same size as the hash output (256 bits for HS256) or larger must be used.
    private static final int LEAST_BYTES = 32;
    private static final Logger LOG = LoggerFactory.getLogger(TokenKey.class);

    TokenKey(@Property(name = "micronaut.security.token.jwt.signatures.secret.bearer.secret") String key) {
        if (key.getBytes(UTF_8).length < LEAST_BYTES) {
            throw new ConfigurationException(
                    "JWT_SECRET is too short for HS256: it must have at least " + LEAST_BYTES + " bytes.");
        }
        if (key.equals(DEVELOPMENT)) {
            LOG.warn("Tokens are verified with the development key, which everybody knows. Set JWT_SECRET.");
        }
    }
}
