package dev.signet.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.signet.runtime.validation.Violation;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a document may ask for is bounded, and what it costs grows no faster than it does. */
class HostileLimitsTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final JsonLimits SMALL = new JsonLimits(3, 5, 4, 6, 2, 2);

    /** Counts how often one of its kind is compared; all share one hash code. */
    private record Colliding(String text) {
        private static int comparisons;

        @Override
        public boolean equals(Object other) {
            comparisons++;
            return other instanceof Colliding that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return 7;
        }
    }

    private static List<Violation> faults(String document, JsonLimits limits, Function<JsonReader, ?> type) {
        JsonReader in = JsonReader.of(document.getBytes(StandardCharsets.UTF_8), limits, null);
        type.apply(in);
        return in.finish().list();
    }

    private static void exceeds(
            String document, Function<JsonReader, ?> type, String where, String limit, long allowed) {
        assertThat(faults(document, SMALL, type)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("limit");
            assertThat(fault.where()).isEqualTo(where);
            assertThat(fault.params()).isEqualTo(Map.of(limit, allowed));
        });
    }

    @Test
    void aLimitThatIsBrokenIsToldWithItsPlaceAndAlone() {
        Function<JsonReader, Object> skip = in -> {
            in.skipValue();
            return null;
        };
        Function<JsonReader, Object> map = in -> in.readMap(JsonReader::readString);
        exceeds("[1,[[[]]]]", skip, "/1/0/0", "depth", 3);
        exceeds("[\"ab\",\"abcdef\"]", skip, "/1", "string", 5);
        exceeds("[\"ab\",\"abcdef\"]", in -> in.readList(JsonReader::readString), "/1", "string", 5);
        exceeds("[\"abcd\\u00e9f\"]", in -> in.readList(JsonReader::readString), "/0", "string", 5);
        exceeds("[1,-123456]", skip, "/1", "number", 6);
        exceeds("[12345.67]", in -> in.readList(JsonReader::readBigDecimal), "/0", "number", 6);
        exceeds("[1,2,3]", in -> in.readList(JsonReader::readInteger), "/2", "elements", 2);
        exceeds("[1,2,3]", JsonReader::readPrimitiveIntArray, "/2", "elements", 2);
        exceeds("[1,1,3]", in -> in.readSet(JsonReader::readInteger), "/2", "elements", 2);
        exceeds("{\"a\":\"\",\"b\":\"\",\"c\":\"\"}", map, "", "members", 2);
        exceeds("{\"a\":\"\",\"bcdef\":\"\"}", map, "", "name", 4);
        exceeds("{\"a\":{\"bcdef\":1}}", skip, "/a", "name", 4);
    }

    @Test
    void whatIsWithinTheLimitsIsRead() {
        assertThat(faults("[[[]]]", SMALL, in -> in.readList(a -> a.readList(b -> b.readList(JsonReader::readString)))))
                .isEmpty();
        assertThat(faults(
                        "{\"abcd\":\"abcde\",\"\\u0061\":\"\\u00e9\\u00e9\\u00e9\\u00e9\\u00e9\"}",
                        SMALL,
                        in -> in.readMap(JsonReader::readString)))
                .isEmpty();
        assertThat(faults("[123456,-12345]", SMALL, JsonReader::readPrimitiveIntArray))
                .isEmpty();
    }

    @Test
    void valuesOfOneHashCodeAreComparedNoMoreThanSoOften() {
        int count = 20_000;
        String names =
                IntStream.range(0, count).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(",", "[", "]"));
        Colliding.comparisons = 0;
        assertThat(faults(names, JsonLimits.DEFAULT, in -> in.readSet(each -> each.readValue(Colliding::new))))
                .extracting(Violation::code)
                .containsExactly("limit");
        assertThat(Colliding.comparisons).isLessThan(Collisions.MAX * Collisions.MAX * 10);

        String members =
                IntStream.range(0, 5000).mapToObj(i -> "\"" + i + "\":1").collect(Collectors.joining(",", "{", "}"));
        Colliding.comparisons = 0;
        assertThat(faults(members, JsonLimits.DEFAULT, in -> in.readMap(Colliding::new, JsonReader::readInteger)))
                .extracting(Violation::code)
                .containsExactly("limit");
        assertThat(Colliding.comparisons).isLessThan(Collisions.MAX * Collisions.MAX * 10);
    }

    @Test
    void pointersThatAreLongerThanTheDocumentAreNotAllTold() {
        String document =
                ("{\"" + "n".repeat(1000) + "\":").repeat(90) + "[" + "1,".repeat(2000) + "1]" + "}".repeat(90);
        JsonReader in = JsonReader.of(document.getBytes(StandardCharsets.UTF_8));
        read(in, 90);
        assertThat(in.violationCount()).isEqualTo(2001);
        assertThat(in.finish().list().stream()
                        .mapToInt(fault -> fault.where().length())
                        .sum())
                .isBetween(90_000, 400_000);
    }

    private static Object read(JsonReader in, int levels) {
        return levels == 0 ? in.readList(JsonReader::readString) : in.readMap(each -> read(each, levels - 1));
    }

    /** Strings of one hash code are ordered by java.util, so that these are no more than a search each. */
    @Test
    void stringsOfOneHashCodeAreRead() {
        String elements = IntStream.range(0, 4096)
                .mapToObj(bits -> IntStream.range(0, 12)
                        .mapToObj(bit -> (bits >> bit & 1) == 0 ? "Aa" : "BB")
                        .collect(Collectors.joining("", "\"", "\"")))
                .collect(Collectors.joining(",", "[", "]"));
        assertThat(faults(elements, JsonLimits.DEFAULT, in -> in.readSet(JsonReader::readString)))
                .isEmpty();
    }

    @Test
    void whatIsReadCostsNoMoreMemoryThanSoManyTimesItsBytes() {
        JsonLimits none = new JsonLimits(100, 1 << 30, 1 << 30, 1000, 1 << 30, 1 << 30);
        Map<String, Function<JsonReader, ?>> documents = Map.of(
                "[" + "1,".repeat(200_000) + "1]", in -> in.readList(JsonReader::readInteger),
                "[" + "[],".repeat(100_000) + "[]]", in -> in.readList(each -> each.readList(JsonReader::readString)),
                "[" + "\"\\u0041\",".repeat(50_000) + "1]", in -> in.readList(JsonReader::readString),
                "[" + "{\"a\":".repeat(99) + "1" + "}".repeat(99) + "]", in -> in.readList(JsonReader::readString),
                "\"" + "\\u00e9".repeat(100_000) + "\"", JsonReader::readString,
                "[" + "1e5,".repeat(100_000) + "1]", JsonReader::readPrimitiveDoubleArray,
                "{" + "\"a\":1,".repeat(100_000) + "\"b\":1}", in -> in.readMap(JsonReader::readInteger));
        documents.forEach((document, type) -> {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            long before = THREADS.getCurrentThreadAllocatedBytes();
            JsonReader in = JsonReader.of(bytes, none, null);
            type.apply(in);
            in.finish();
            assertThat(THREADS.getCurrentThreadAllocatedBytes() - before)
                    .as(document.substring(0, 20))
                    .isLessThan(5_000_000 + 100L * bytes.length);
        });
    }
}
