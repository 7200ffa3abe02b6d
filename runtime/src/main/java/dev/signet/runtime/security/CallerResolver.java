package dev.signet.runtime.security;

import io.micronaut.http.HttpRequest;

/**
 * Tells who sent a request. A service declares a bean of this type where Micronaut Security does not do it already;
 * without one every caller is anonymous.
 */
public interface CallerResolver {

    /** The caller, or {@link Caller#ANONYMOUS} where the request has no credentials or they do not hold. */
    Caller resolve(HttpRequest<?> request);
}
