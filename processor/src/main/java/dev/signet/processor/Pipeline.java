package dev.signet.processor;

import dev.signet.processor.discover.ContractReader;
import dev.signet.processor.discover.Reading;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.findings.Severity;
import dev.signet.processor.model.Contract;
import dev.signet.processor.rules.Rules;
import dev.signet.processor.targets.GeneratedFile;
import dev.signet.processor.targets.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The story of one contract: read, judge, render. */
final class Pipeline {
    /**
     * What became of a contract.
     *
     * @param unresolved whether it mentions a type that another processor may still generate
     */
    record Outcome(List<Finding> findings, List<GeneratedFile> files, boolean unresolved) {}

    private final ContractReader reader;

    Pipeline(ContractReader reader) {
        this.reader = reader;
    }

    Outcome run(TypeElement type, List<Target> targets) {
        Reading reading = reader.read(type);
        Optional<Contract> contract = reading.contract();
        List<Finding> findings = Stream.concat(
                        reading.findings().stream(), contract.stream().flatMap(Pipeline::judged))
                .toList();
        boolean wrong = findings.stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR);
        List<GeneratedFile> files = wrong
                ? List.of()
                : contract.stream()
                        .flatMap(it -> targets.stream().flatMap(target -> target.render(it)))
                        .toList();
        return new Outcome(findings, files, reading.unresolved());
    }

    private static Stream<Finding> judged(Contract contract) {
        return Rules.ALL.stream().flatMap(rule -> rule.check(contract));
    }
}
