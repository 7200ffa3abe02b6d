package dev.signet.processor.discover;

import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading one interface.
 *
 * @param contract empty where something could not be read
 * @param findings what could not be read, and why
 * @param unresolved whether a type it mentions does not exist yet: another processor may still generate it
 */
public record Reading(Optional<Contract> contract, List<Finding> findings, boolean unresolved) {
    public Reading {
        findings = List.copyOf(findings);
    }
}
