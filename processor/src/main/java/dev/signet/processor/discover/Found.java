package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.findings.Severity;
import dev.signet.processor.model.Site;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the readers of one contract have found so far. A type that two operations share is complained about once. */
final class Found {
    private final Set<Finding> findings = new LinkedHashSet<>();
    private boolean unresolved;

    void add(Code code, Site site, Object... arguments) {
        findings.add(code.at(site, arguments));
    }

    void unresolved(Site site, String name) {
        unresolved = true;
        add(Code.TYPE_UNRESOLVED, site, name);
    }

    boolean isUnresolved() {
        return unresolved;
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR);
    }

    /** What to say. While a type cannot be found, the rest may be wrong for want of it, so nothing else is said. */
    List<Finding> list() {
        return findings.stream()
                .filter(finding -> !unresolved || finding.code() == Code.TYPE_UNRESOLVED)
                .toList();
    }
}
