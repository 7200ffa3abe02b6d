package dev.signet.processor.findings;

/** Whether a finding stops the build. */
public enum Severity {
    ERROR,
    WARNING
}
