package dev.signet.runtime.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceparentTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String VALID = "00-" + TRACE + "-b7ad6b7169203331-01";

    /** W3C Trace Context, 3.2, in one line. */
    private static final Pattern GRAMMAR = Pattern.compile(
            "(?!ff)(?:00(?=.{53}\\z)|(?!00)[0-9a-f]{2}(?=.{53}(?:\\z|-)))-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}.*",
            Pattern.DOTALL);

    private static final Pattern WRITTEN = Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-0[01]");

    @Test
    void whatIsValidIsWhatTheGrammarSays() {
        Random random = new Random(7);
        int valid = 0;
        for (int run = 0; run < 200_000; run++) {
            String field = mutated(random);
            boolean expected = GRAMMAR.matcher(field).matches();
            assertThat(Traceparent.isValid(field)).as(field).isEqualTo(expected);
            valid += expected ? 1 : 0;
        }
        assertThat(valid).isBetween(10_000, 190_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                VALID,
                "00-" + TRACE + "-b7ad6b7169203331-00",
                "00-" + TRACE + "-b7ad6b7169203331-ff",
                "cc-" + TRACE + "-b7ad6b7169203331-01",
                "cc-" + TRACE + "-b7ad6b7169203331-01-what-the-future-brings"
            })
    void aTraceIsContinuedInASpanOfItsOwn(String field) {
        String next = Traceparent.continued(field);

        Matcher written = WRITTEN.matcher(next);
        assertThat(written.matches()).as(next).isTrue();
        assertThat(written.group(1)).isEqualTo(TRACE).isEqualTo(Traceparent.traceId(next));
        assertThat(written.group(2)).isNotEqualTo("b7ad6b7169203331").isEqualTo(Traceparent.spanId(next));
        assertThat(Traceparent.isSampled(next)).isEqualTo(!field.endsWith("-00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                TRACE,
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-" + TRACE + "-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "00-" + TRACE + "-b7ad6b7169203331-1",
                VALID + "-more",
                VALID + " ",
                "ff-" + TRACE + "-b7ad6b7169203331-01",
                "cc-" + TRACE + "-b7ad6b7169203331-01more"
            })
    void whatIsNoTraceparentIsNone(String field) {
        assertThat(Traceparent.isValid(field)).isFalse();
    }

    @Test
    void whatIsStartedOrContinuedCanBeContinued() {
        String field = Traceparent.started();
        for (int hop = 0; hop < 1_000; hop++) {
            assertThat(Traceparent.isValid(field)).as(field).isTrue();
            assertThat(Traceparent.isSampled(field)).isFalse();
            String next = Traceparent.continued(field);
            assertThat(Traceparent.traceId(next)).isEqualTo(Traceparent.traceId(field));
            assertThat(Traceparent.spanId(next)).isNotEqualTo(Traceparent.spanId(field));
            assertThat(Traceparent.started()).isNotEqualTo(field);
            field = next;
        }
    }

    /** Some of these are valid: a replaced digit, zeros that do not fill a field, a later version with or without more. */
    private static String mutated(Random random) {
        StringBuilder field = new StringBuilder(VALID);
        if (random.nextBoolean()) {
            field.replace(0, 2, random.nextBoolean() ? "ff" : "cc");
        }
        if (random.nextInt(4) == 0) {
            field.append(random.nextBoolean() ? "-" : "").append(random.nextBoolean() ? "x" : "");
        }
        if (random.nextInt(4) == 0) {
            int begin = random.nextInt(field.length());
            int end = Math.min(field.length(), begin + random.nextInt(40));
            for (int at = begin; at < end; at++) {
                field.setCharAt(at, field.charAt(at) == '-' ? '-' : '0');
            }
        }
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            field.setCharAt(random.nextInt(field.length()), "0123456789abcdefABFg-é \n".charAt(random.nextInt(24)));
        }
        if (random.nextInt(6) == 0) {
            field.setLength(random.nextInt(field.length() + 1));
        }
        return field.toString();
    }
}
