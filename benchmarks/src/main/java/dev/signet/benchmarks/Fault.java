package dev.signet.benchmarks;

/** What hand-written code says of one mistake; the place is a JSON pointer. */
public record Fault(String place, String code, String message) {}
