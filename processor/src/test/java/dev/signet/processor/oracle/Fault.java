package dev.signet.processor.oracle;

/**
 * One thing that a judge finds wrong.
 *
 * @param where a JSON pointer into the value
 * @param code as Signet calls the constraint
 */
public record Fault(String where, String code) {}
