package dev.signet.benchmarks.idempotency;

/** What is written, and told again. */
public record Transfer(String account, long cents) {}
