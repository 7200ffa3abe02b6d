package dev.signet.runtime.ratelimit;

/** Marks a controller that has routes whose requests are counted; where there is none, no answer is looked at. */
public interface LimitedRoutes {}
