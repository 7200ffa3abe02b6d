package dev.signet.processor.model;

import java.time.Duration;
import java.util.Optional;

/**
 * What an operation says of caches ({@code @Cached}; RFC 9111, 5.2.2).
 *
 * @param maxAge how long an answer is fresh; empty where it is not said
 * @param shared whether shared caches may keep it
 * @param sharedMaxAge how long it is fresh in those, where they differ
 * @param mustRevalidate whether it is never given when stale
 * @param immutable whether it does not change while it is fresh
 * @param noStore whether nothing may be kept of it
 */
public record Caching(
        Site site,
        Optional<Duration> maxAge,
        boolean shared,
        Optional<Duration> sharedMaxAge,
        boolean mustRevalidate,
        boolean immutable,
        boolean noStore) {}
