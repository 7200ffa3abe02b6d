package dev.signet.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every constraint on every type, at its bounds and far beyond: the generated validator finds what Hibernate Validator
 * finds, where it finds it.
 */
class VerdictsTest {
    private static final Path PAGE = Path.of("../docs/constraints.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

    private static final Grid GRID = new Grid(Sheets.all().flatMap(Sheet::parts).toList());
    private static final Ledger LEDGER = new Ledger();

    @BeforeAll
    static void judge() {
        GRID.judge(LEDGER, new Hibernate(Values.CLOCK));
        System.out.printf(
                "Verdicts: %d, with %d violations; deviations %s; not compiled %d%n",
                LEDGER.verdicts(),
                LEDGER.faults(),
                LEDGER.explained(),
                GRID.refused().size());
    }

    @Test
    void whatHibernateFindsIsFoundAndNothingElse() {
        assertThat(LEDGER.verdicts()).isGreaterThan(80_000);
        assertThat(LEDGER.unexplained()).isEmpty();
    }

    @Test
    void everyDeviationStillOccurs() {
        assertThat(LEDGER.explained()).containsOnlyKeys(Deviation.values());
    }

    @Test
    void whatIsNotCompiledHasAReason() {
        assertThat(GRID.refused()).allSatisfy((declared, codes) -> assertThat(Stream.of(Refusal.values()))
                .filteredOn(refusal -> refusal.explains(declared, codes))
                .hasSize(1));
    }

    @Test
    void everyReasonNotToCompileStillHolds() {
        assertThat(Stream.of(Refusal.values()))
                .allSatisfy(refusal -> assertThat(GRID.refused().entrySet())
                        .anyMatch(each -> refusal.explains(each.getKey(), each.getValue())));
    }

    /** Hibernate Validator throws, since these have no digits to count. */
    @Test
    void whatIsNoNumberHasNoDigits() {
        Map<String, List<String>> undecided = LEDGER.undecided();

        assertThat(undecided.keySet()).isNotEmpty().allMatch(declared -> declared.matches(".*@Digits.*"));
        assertThat(undecided.values().stream().flatMap(List::stream))
                .allMatch(verdict -> verdict.matches(".*(NaN|Infinity).* is refused"));
    }

    @Test
    void thePageTellsOfEachDeviationAndOfWhatIsNotCompiled() throws IOException {
        Stream<String> ids = Stream.concat(
                Stream.of(Deviation.values()).map(Deviation::id),
                Stream.of(Refusal.values()).map(Refusal::id));

        assertThat(ROW.matcher(Files.readString(PAGE)).results().map((MatchResult row) -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(ids.toList());
    }
}
