package dev.signet.benchmarks;

/** A value to judge, under a name for the table. */
public record Sample<T>(String name, T value) {}
