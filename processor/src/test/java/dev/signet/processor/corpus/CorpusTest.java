package dev.signet.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each method of interfaces that others wrote is read, and what is generated compiles, or it is refused with a finding in
 * its source. {@code -Dgolden=write} rewrites the table of which and why.
 */
class CorpusTest {
    private static final Path PAGE = Path.of("../docs/corpus.md");
    /** Each refused method by its name, for who works on one. */
    private static final Path DETAILS = Path.of("target/corpus/refusals.txt");

    private static final Map<Corpus, Verdicts> VERDICTS = Trial.ofAll();

    @TestFactory
    Stream<DynamicTest> everyMethodIsReadOrRefusedWhereItStands() {
        return VERDICTS.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey().folder(), () -> {
                    assertThat(each.getValue().methods()).isPositive();
                    assertThat(each.getValue().defects()).isEmpty();
                }));
    }

    @Test
    void thePageTellsWhatWasReadAndWhatWasNot() throws IOException {
        Table table = new Table(VERDICTS);
        System.out.println(table.page());
        System.out.println(table.ranking());
        Files.writeString(DETAILS, table.refusals());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, table.page());
        }
        assertThat(table.page()).isEqualTo(Files.readString(PAGE));
    }
}
