package dev.signet.runtime.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracestateTest {

    @Test
    void entriesArePassedOnInTheirOrderAcrossFields() {
        assertThat(Tracestate.passedOn(List.of("rojo=00f067aa0ba902b7, congo=t61rcWkgMzE", "fw529a3039@dt=FfQ; X:~")))
                .contains("rojo=00f067aa0ba902b7,congo=t61rcWkgMzE,fw529a3039@dt=FfQ; X:~");
    }

    @Test
    void emptyEntriesAreLeftOut() {
        assertThat(Tracestate.passedOn(List.of("a=1,,\t, b=2 "))).contains("a=1,b=2");
        assertThat(Tracestate.passedOn(List.of("", " , "))).isEmpty();
        assertThat(Tracestate.passedOn(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a=", "=1", "A=1", "a=1=2", "a=1,b", "a b=1", "a=\u00e9", "_a=1"})
    void whatCannotBeReadIsNotPassedOn(String field) {
        assertThat(Tracestate.passedOn(List.of("good=1", field))).isEmpty();
    }

    @Test
    void upTo512CharactersArePassedOnAndNeverPartOfAnEntry() {
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            List<String> entries = IntStream.range(0, 1 + random.nextInt(32))
                    .mapToObj(index -> "k" + index + "=" + "v".repeat(1 + random.nextInt(100)))
                    .toList();
            String passedOn = Tracestate.passedOn(entries).orElseThrow();

            String all = String.join(",", entries);
            assertThat(passedOn).hasSizeLessThanOrEqualTo(512);
            assertThat(List.of(passedOn.split(","))).isEqualTo(entries.subList(0, passedOn.split(",").length));
            if (all.length() <= 512) {
                assertThat(passedOn).isEqualTo(all);
            } else {
                assertThat(passedOn.length()).isGreaterThan(512 - 105);
            }
        }
    }

    @Test
    void longEntriesAreTheFirstToGo() {
        String many = IntStream.range(0, 20)
                .mapToObj(index -> "k" + index + "=0123456789")
                .collect(Collectors.joining(","));

        assertThat(Tracestate.passedOn(List.of("long=" + "v".repeat(256), many)))
                .contains(many);
    }

    @Test
    void moreThan32EntriesAreNoTracestate() {
        String many =
                IntStream.range(0, 33).mapToObj(index -> "k" + index + "=1").collect(Collectors.joining(","));

        assertThat(Tracestate.passedOn(List.of(many))).isEmpty();
    }
}
