package dev.signet.runtime.sensitive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void aLogIsToldWhatWasThrownAndWhereAndNotTheValue() {
        IllegalArgumentException thrown = new IllegalArgumentException(
                "4111111111111111 is no card", new IllegalStateException("4111111111111111"));
        StringWriter log = new StringWriter();
        Refusal.of(thrown).printStackTrace(new PrintWriter(log, true));
        assertThat(log.toString())
                .contains("java.lang.IllegalArgumentException", "RefusalTest.aLogIsTold")
                .doesNotContain("4111");
    }

    @Test
    void causesAreToldWithoutTheirWordsAndThoseOfSignetWithThem() {
        IllegalStateException inner = new IllegalStateException("4111111111111111");
        IllegalStateException loop = new IllegalStateException("4111111111111111", inner);
        inner.initCause(loop);
        StringWriter log = new StringWriter();
        Refusal.withCauses(new Told("CardApi.add failed", loop)).printStackTrace(new PrintWriter(log, true));
        assertThat(log.toString())
                .contains("CardApi.add failed", "Caused by", "java.lang.IllegalStateException", "RefusalTest.causesAre")
                .doesNotContain("4111");
    }

    private static final class Told extends RuntimeException implements ValueFree {
        private static final long serialVersionUID = 1L;

        Told(String words, Throwable cause) {
            super(words, cause);
        }
    }
}
