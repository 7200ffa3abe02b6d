package dev.signet.processor.rules;

import dev.signet.processor.findings.Code;
import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.Contract;
import dev.signet.processor.regex.Scan;
import java.util.Optional;
import java.util.stream.Stream;

/** A pattern is matched in one scan of the text, so that none can be written that takes a client's time many times over. */
final class PatternsAreScanned implements Rule {
    @Override
    public Stream<Finding> check(Contract contract) {
        return Values.of(contract)
                .flatMap(value -> value.constraints().stream())
                .flatMap(PatternsArePortable::patterns)
                .filter(PatternsArePortable::isPortable)
                .flatMap(pattern -> check(pattern).stream());
    }

    private static Optional<Finding> check(Constraint.Pattern pattern) {
        return Scan.of(pattern.regexp(), pattern.flags()) instanceof Scan.Backtracking backtracking
                ? Optional.of((backtracking.exponential() ? Code.PATTERN_EXPONENTIAL : Code.PATTERN_BACKTRACKS)
                        .at(PatternsArePortable.site(pattern), pattern.regexp(), backtracking.why()))
                : Optional.empty();
    }
}
