package dev.signet.runtime.json;

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
}
