package dev.signet.example.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceIdTest {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00",
                "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-what-the-future-brings"
            })
    void aTraceIsContinued(String traceparent) {
        assertThat(TraceId.of(List.of(traceparent))).contains(new TraceId(TRACE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0af7651916cd43dd8448eb211c80319c",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-1",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01 ",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01more"
            })
    void aWrongTraceparentIsIgnored(String traceparent) {
        assertThat(TraceId.of(List.of(traceparent))).isEmpty();
    }

    @Test
    void twoTraceparentsAreIgnored() {
        String traceparent = "00-" + TRACE + "-b7ad6b7169203331-01";

        assertThat(TraceId.of(List.of(traceparent, traceparent))).isEmpty();
    }

    @Test
    void aNewTraceHasAnIdOfItsOwn() {
        TraceId trace = TraceId.start();

        assertThat(trace.value()).matches("[0-9a-f]{32}").isNotEqualTo("0".repeat(32));
        assertThat(trace).isNotEqualTo(TraceId.start());
    }
}
