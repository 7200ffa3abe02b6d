package dev.signet.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {

    /** Of every length from 1, alike at both ends, beyond ASCII, and two of one hash. */
    private static final List<String> NAMES = Stream.concat(
                    IntStream.range(1, 40).mapToObj("a"::repeat),
                    Stream.of(
                            "line_1",
                            "line_2",
                            "a_long_name_1_with_an_end",
                            "a_long_name_2_with_an_end",
                            "gr\u00f6\u00dfe",
                            "\u4e2d",
                            "Aa",
                            "BB",
                            "",
                            "with \"quotes\"",
                            "a\\b"))
            .toList();

    private static int found(Names names, String json, int expected) {
        // Behind it stands what a document would have there, or nothing at all.
        JsonText text = new JsonText();
        text.begin(json.getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULT);
        int found = names.member(text, expected);
        assertThat(text.failure()).isNull();
        assertThat(text.colon()).isEqualTo(json.contains("\":"));
        return found;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Test
    void aNameIsFoundWhereverItIsExpected() {
        Names names = Names.of(NAMES.toArray(String[]::new));
        for (int i = 0; i < NAMES.size(); i++) {
            for (int expected = 0; expected <= NAMES.size(); expected++) {
                assertThat(found(names, quoted(NAMES.get(i)) + ":1", expected)).isEqualTo(i);
                assertThat(found(names, quoted(NAMES.get(i)) + ":1,\"other\":2}", expected))
                        .isEqualTo(i);
            }
        }
    }

    @Test
    void aNameThatIsEscapedIsTheSameName() {
        Names names = Names.of(NAMES.toArray(String[]::new));
        for (int i = 0; i < NAMES.size(); i++) {
            StringBuilder escaped = new StringBuilder("\"");
            NAMES.get(i).chars().forEach(unit -> escaped.append(String.format("\\u%04x", unit)));
            assertThat(found(names, escaped + "\":1", i)).isEqualTo(i);
        }
    }

    @Test
    void aNearMissIsNoName() {
        Random random = new Random(3);
        Names names = Names.of(NAMES.toArray(String[]::new));
        for (int i = 0; i < 100_000; i++) {
            int expected = random.nextInt(NAMES.size());
            StringBuilder near = new StringBuilder(NAMES.get(expected));
            near.insert(random.nextInt(near.length() + 1), (char) ('a' + random.nextInt(3)));
            if (random.nextBoolean()) {
                near.deleteCharAt(random.nextInt(near.length()));
            }
            int known = NAMES.indexOf(near.toString());
            assertThat(found(names, quoted(near.toString()) + ":1", expected))
                    .isEqualTo(known < 0 ? NAMES.size() : known);
        }
    }
}
