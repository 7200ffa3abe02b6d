package dev.signet.processor.rules;

import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Contract;
import java.util.stream.Stream;

/** One truth about contracts. A rule never prints, repairs, throws, reads the clock, or knows of another rule. */
public interface Rule {
    /** What breaks the truth, in any order; empty where it holds. */
    Stream<Finding> check(Contract contract);
}
