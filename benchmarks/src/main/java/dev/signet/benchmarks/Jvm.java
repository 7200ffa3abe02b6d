package dev.signet.benchmarks;

import java.util.List;

/** The JVMs that are measured. */
final class Jvm {

    // Hibernate Validator would log to the console, which costs it time at the start.
    private static final String SILENT = "-Dorg.jboss.logging.provider=slf4j";

    // JMH 1.37 and others use what later JDKs warn of.
    private static final String UNSAFE = "--sun-misc-unsafe-memory-access=allow";

    /** With which all of them are started. */
    static final List<String> OPTIONS = Runtime.version().feature() < 24 ? List.of(SILENT) : List.of(SILENT, UNSAFE);

    private Jvm() {}
}
