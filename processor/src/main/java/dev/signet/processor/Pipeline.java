package dev.signet.processor;

import dev.signet.processor.discover.ContractReader;
import dev.signet.processor.discover.Reading;
import dev.signet.processor.findings.Code;
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
     * @param contract empty where something could not be read
     * @param unresolved whether it mentions a type that another processor may still generate
     */
    record Outcome(
            Optional<Contract> contract, List<Finding> findings, List<GeneratedFile> files, boolean unresolved) {}

    private final ContractReader reader;

    Pipeline(ContractReader reader) {
        this.reader = reader;
    }

    /**
     * @param judgedBefore whether an earlier compilation has warned of what is doubtful about the contract; what was said
     *     against its warnings stands in the source, which this one does not see
     */
    Outcome run(TypeElement type, boolean judgedBefore, List<Target> targets) {
        Reading reading = reader.read(type);
        Optional<Contract> contract = reading.contract();
        List<Finding> findings = Stream.concat(
                        reading.findings().stream(), contract.stream().flatMap(Pipeline::judged))
                .filter(finding -> !judgedBefore || isError(finding) || isOfThisCompilation(finding))
                .toList();
        boolean wrong = findings.stream().anyMatch(Pipeline::isError);
        List<GeneratedFile> files = wrong
                ? List.of()
                : contract.stream()
                        .flatMap(it -> targets.stream().flatMap(target -> target.render(it)))
                        .toList();
        return new Outcome(contract, findings, files, reading.unresolved());
    }

    private static Stream<Finding> judged(Contract contract) {
        // What two operations share is complained about once.
        return Rules.ALL.stream().flatMap(rule -> rule.check(contract)).distinct();
    }

    /** What this compilation cannot see, the earlier one may have seen. */
    private static boolean isOfThisCompilation(Finding finding) {
        return finding.code() == Code.BINARY_TYPE_ANNOTATIONS;
    }

    private static boolean isError(Finding finding) {
        return finding.code().severity() == Severity.ERROR;
    }
}
