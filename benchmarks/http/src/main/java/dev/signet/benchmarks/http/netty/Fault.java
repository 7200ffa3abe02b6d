package dev.signet.benchmarks.http.netty;

/** What is wrong, and where. */
record Fault(String pointer, String code, String detail) {}
