package dev.signet.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers read one document after the other, of which none leaves a trace in the next. */
class SpareReadersTest {

    private static JsonReader over(String document) {
        return JsonReader.of(document.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(JsonReader in) {
        return in.finish().list().stream()
                .map(fault -> fault.where() + " " + fault.code())
                .toList();
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void aReaderThatFinishedReadsTheNextDocumentOfItsThread() {
        JsonReader first = over("1");
        first.readInteger();
        first.finish();
        assertThat(over("2")).isSameAs(first);
    }

    @Test
    void aReaderIsFinishedOnce() {
        JsonReader in = over("1");
        in.readInteger();
        in.finish();
        assertThatIllegalStateException().isThrownBy(in::finish);
    }

    @Test
    void aReaderThatIsAtWorkIsNobodyElses() {
        JsonReader outer = over("[1,\"x\"]");
        assertThat(outer.readList(in -> {
                    JsonReader inner = over("true");
                    assertThat(inner).isNotSameAs(outer);
                    inner.readBoolean();
                    inner.finish();
                    return in.readInteger();
                }))
                .containsExactly(1, null);
        assertThat(faults(outer)).containsExactly("/1 type");
    }

    @Test
    void whatWasWrongInOneDocumentIsNotToldOfTheNext() {
        for (String document : List.of("[1,\"x\",", "[\"x\",{}] 1", "{\"a\":[[[", "\uFEFF1", "[".repeat(5_000), "")) {
            JsonReader broken = over(document);
            broken.readList(in -> in.readList(JsonReader::readInteger));
            assertThat(broken.isWhole()).as(document).isFalse();
            assertThat(faults(broken)).hasSize(1);

            JsonReader next = over("[[1],[\"x\"]]");
            next.readList(in -> in.readList(JsonReader::readInteger));
            assertThat(next.isWhole()).isTrue();
            assertThat(faults(next)).containsExactly("/1/0 type");
        }
    }

    @Test
    void aReadingThatThrowsLeavesNothingBehind() {
        JsonReader thrown = over(numbers(300));
        assertThatIllegalStateException()
                .isThrownBy(() -> thrown.readList(in -> {
                    if (in.readInteger() == 280) {
                        throw new IllegalStateException();
                    }
                    return 1;
                }));
        JsonReader next = over(numbers(300));
        assertThat(next).isNotSameAs(thrown);
        assertThat(next.readList(JsonReader::readInteger)).hasSize(300);
        assertThat(next.finish().list()).isEmpty();
    }

    @Test
    void everyThreadHasAPlaceHoweverManyThereWere() {
        assertThat(LongStream.of(0, 1, 17, Integer.MAX_VALUE, Integer.MAX_VALUE + 1L, 1L << 40, Long.MAX_VALUE)
                        .mapToInt(SpareReaders::place))
                .allSatisfy(place -> assertThat(place).isBetween(0, 15 * 16));
    }

    @Test
    void ofThreadsThatShareAPlaceEachHasItsOwnReader() throws Exception {
        int threads = 48; // three for each place
        for (int round = 0; round < 50; round++) {
            CyclicBarrier together = new CyclicBarrier(threads);
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            try {
                List<Callable<JsonReader>> readings = Collections.nCopies(threads, () -> {
                    finished(over("[1]"));
                    together.await();
                    JsonReader mine = over("[" + Thread.currentThread().getId() + "]");
                    together.await();
                    assertThat(mine.readList(JsonReader::readLong))
                            .containsExactly(Thread.currentThread().getId());
                    together.await();
                    mine.finish();
                    return mine;
                });
                Set<JsonReader> readers = Collections.newSetFromMap(new IdentityHashMap<>());
                for (Future<JsonReader> reading : pool.invokeAll(readings)) {
                    readers.add(reading.get());
                }
                assertThat(readers).hasSize(threads);
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static void finished(JsonReader in) {
        in.skipValue();
        in.finish();
    }

    // So many elements wait on the stack, and the others elsewhere.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 300, 600, 5_000})
    void anArrayHasItsElementsInOrderHoweverManyThereAre(int count) {
        List<Integer> expected = IntStream.range(0, count).boxed().toList();
        JsonReader list = over(numbers(count));
        assertThat(list.readList(JsonReader::readInteger)).isEqualTo(expected);
        assertThat(list.finish().list()).isEmpty();
        JsonReader array = over(numbers(count));
        assertThat(array.readArray(JsonReader::readInteger, Integer[]::new)).isEqualTo(expected.toArray());
        assertThat(array.finish().list()).isEmpty();
    }

    @Test
    void arraysInsideArraysHaveTheirElementsInOrder() {
        String rows = IntStream.rangeClosed(0, 400)
                .mapToObj(SpareReadersTest::numbers)
                .collect(Collectors.joining(",", "[", "]"));
        JsonReader in = over(rows);
        List<List<Integer>> read = in.readList(row -> row.readList(JsonReader::readInteger));
        assertThat(in.finish().list()).isEmpty();
        assertThat(read).hasSize(401);
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i)).isEqualTo(IntStream.range(0, i).boxed().toList());
        }
    }
}
