package dev.signet.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What Signet reads of interfaces that others wrote is what independent readers of them read, but for deviations that
 * have a reason. {@code -Dgolden=write} rewrites the page of both.
 */
class WitnessTest {
    private static final Path PAGE = Path.of("../docs/witnesses.md");
    /** Each difference, for who works on one. */
    private static final Path DETAILS = Path.of("target/corpus/differences.txt");

    private static Agreement agreement;

    @BeforeAll
    static void hearAll() throws IOException {
        agreement = Agreement.of(Trial.ofAll());
        Files.writeString(DETAILS, agreement.details());
    }

    @Test
    void whatOthersReadOtherwiseHasAReason() {
        assertThat(agreement.operations()).isPositive();
        assertThat(agreement.unexplained()).isEmpty();
    }

    @Test
    void everyReasonIsStillOne() {
        assertThat(agreement.unused()).isEmpty();
    }

    @Test
    void thePageTellsWhereOthersAgreeAndWhyNot() throws IOException {
        System.out.println(agreement.page());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, agreement.page());
        }
        assertThat(agreement.page()).isEqualTo(Files.readString(PAGE));
    }
}
