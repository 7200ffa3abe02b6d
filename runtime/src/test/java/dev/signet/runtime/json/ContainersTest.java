package dev.signet.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.signet.annotations.Change;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;

/** What holds other values: sets, arrays, maps, unions, texts, changes. */
class ContainersTest {
    private static final String UUID_TEXT = "0189f7ea-ae2c-7809-8aeb-b819cf5e9e7f";

    private static List<String> faults(String document, Function<JsonReader, ?> type) {
        JsonReader in = JsonReader.of(document.getBytes(StandardCharsets.UTF_8));
        type.apply(in);
        return in.finish().list().stream()
                .map(fault -> fault.where() + " " + fault.code())
                .toList();
    }

    private static <T> T read(String document, Function<JsonReader, T> type) {
        JsonReader in = JsonReader.of(document.getBytes(StandardCharsets.UTF_8));
        T value = type.apply(in);
        assertThat(in.finish().list()).isEmpty();
        return value;
    }

    private static ObjectAssert<Object> assertValue(Object value) {
        return new ObjectAssert<>(value);
    }

    private static Integer number(String text) {
        return Integer.valueOf(text);
    }

    @Test
    void aListIsWhatWasSentAndNobodyChangesIt() {
        List<String> list = read("[\"a\",\"b\",\"a\"]", in -> in.readList(JsonReader::readString));
        assertValue(list).isEqualTo(List.of("a", "b", "a"));
        assertThat(list.hashCode()).isEqualTo(List.of("a", "b", "a").hashCode());
        assertThat(list.toArray()).containsExactly("a", "b", "a").isExactlyInstanceOf(Object[].class);
        assertThat(list.lastIndexOf("a")).isEqualTo(2);
        assertThat(list.contains(null)).isFalse();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> list.get(3));
        List<Consumer<List<String>>> changes =
                List.of(it -> it.set(0, "c"), it -> it.add("c"), it -> it.remove(0), List::clear, it -> it.sort(null));
        assertThat(changes).allSatisfy(change -> assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> change.accept(list)));
    }

    @Test
    void aSetKeepsItsOrderAndRefusesWhatComesAgain() {
        assertValue(read("[\"b\",\"a\"]", in -> List.copyOf(in.readSet(JsonReader::readString))))
                .isEqualTo(List.of("b", "a"));
        assertThat(faults("[1,2,1.0,null,\"x\"]", in -> in.readSet(JsonReader::readInteger)))
                .containsExactly("/2 unique", "/3 required", "/4 type");
        assertValue(read("null", in -> in.readSet(JsonReader::readString))).isNull();
    }

    @Test
    void aSetTakesNumbersForTheSameThatJsonDoes() {
        assertThat(faults("[1.5,1.50,0,-0.0,0e9]", in -> in.readSet(JsonReader::readBigDecimal)))
                .containsExactly("/1 unique", "/3 unique", "/4 unique");
        assertThat(faults("[0.0,-0.0,1]", in -> in.readSet(JsonReader::readDouble)))
                .containsExactly("/1 unique");
        assertThat(faults("[-0.0,0]", in -> in.readSet(JsonReader::readFloat))).containsExactly("/1 unique");
    }

    @Test
    void aSetAtFaultHasItsElementsWhereTheyWereSent() {
        List<Object> sent = new ArrayList<>();
        faults("[\"a\",\"a\",1,\"b\"]", in -> sent.addAll(in.readSet(JsonReader::readString)));
        assertThat(sent).containsExactly("a", "a", null, "b");
    }

    @Test
    void anArrayHoldsWhatAListWouldHold() {
        assertValue(read("[\"a\"]", in -> in.readArray(JsonReader::readString, String[]::new)))
                .isEqualTo(new String[] {"a"});
        assertValue(read("[1,2]", JsonReader::readPrimitiveIntArray)).isEqualTo(new int[] {1, 2});
        assertValue(read("[1]", JsonReader::readPrimitiveLongArray)).isEqualTo(new long[] {1});
        assertValue(read("[1]", JsonReader::readPrimitiveShortArray)).isEqualTo(new short[] {1});
        assertValue(read("[1.5]", JsonReader::readPrimitiveFloatArray)).isEqualTo(new float[] {1.5f});
        assertValue(read("[1.5]", JsonReader::readPrimitiveDoubleArray)).isEqualTo(new double[] {1.5});
        assertValue(read("[true,false]", JsonReader::readPrimitiveBooleanArray)).isEqualTo(new boolean[] {true, false});
        assertThat(faults("[1,null,\"2\"]", JsonReader::readPrimitiveIntArray))
                .containsExactly("/1 required", "/2 type");
        assertThat(faults("{}", JsonReader::readPrimitiveIntArray)).containsExactly(" type");
    }

    @Test
    void aMapHasMembersOfAnyName() {
        assertValue(read("{\"b\":1,\"a\":2}", in -> in.readMap(JsonReader::readInteger)))
                .isEqualTo(Map.of("b", 1, "a", 2));
        assertThat(faults("{\"a/b\":null,\"c\":\"x\",\"c\":1}", in -> in.readMap(JsonReader::readInteger)))
                .containsExactly("/a~1b required", "/c type", "/c duplicate");
        assertThat(faults("[]", in -> in.readMap(JsonReader::readInteger))).containsExactly(" type");
    }

    @Test
    void aNameThatIsNoKeyIsReportedAtItsMember() {
        assertThat(faults(
                        "{\"x\":1,\"" + UUID_TEXT + "\":2,\"" + UUID_TEXT.toUpperCase(Locale.ROOT) + "\":3}",
                        in -> in.readMap(Scalar.UUID_TEXT, JsonReader::readInteger)))
                .containsExactly("/x type", "/" + UUID_TEXT.toUpperCase(Locale.ROOT) + " duplicate");
        assertValue(read("{\"" + UUID_TEXT + "\":2}", in -> in.readMap(Scalar.UUID_TEXT, JsonReader::readInteger)))
                .isEqualTo(Map.of(UUID.fromString(UUID_TEXT), 2));
        assertThat(faults(
                        "{\"a\":1,\"b\":1}",
                        in -> in.readMap(text -> text.equals("a") ? 1 : null, "a", JsonReader::readInteger)))
                .containsExactly("/b enum");
        assertThat(faults("{\"1\":1,\"b\":1}", in -> in.readMap(ContainersTest::number, JsonReader::readInteger)))
                .containsExactly("/b invalid");
    }

    @Test
    void aTextThatItsFactoryRefusesIsInvalid() {
        assertValue(read("\"5\"", in -> in.readValue(ContainersTest::number))).isEqualTo(5);
        assertThat(faults("\"five\"", in -> in.readValue(ContainersTest::number)))
                .containsExactly(" invalid");
        assertThat(faults("5", in -> in.readValue(ContainersTest::number))).containsExactly(" type");
    }

    @Test
    void aDiscriminatorIsFoundWhereverItStands() {
        Function<JsonReader, String> tag = in -> {
            String found = in.peekTag("kind");
            if (found != null) {
                in.skipValue();
            }
            return found;
        };
        assertValue(read("{\"kind\":\"a\",\"x\":1}", tag)).isEqualTo("a");
        assertValue(read("{\"x\":{\"kind\":\"b\"},\"y\":[{}],\"kind\":\"a\"}", tag))
                .isEqualTo("a");
        assertValue(read("null", tag)).isNull();
    }

    @Test
    void anObjectWithoutADiscriminatorIsReportedThereAndPassedOver() {
        Function<JsonReader, ?> tags = in -> in.readList(item -> item.peekTag("k/d"));
        assertThat(faults("[{\"x\":1},{\"k/d\":7},3,{\"k/d\":null}]", tags))
                .containsExactly("/0/k~1d required", "/1/k~1d type", "/2 type", "/3/k~1d type");
    }

    @Test
    void aDiscriminatorThatNamesNoBranchIsToldWhatDoes() {
        assertThat(faults("{\"kind\":\"c\"}", in -> {
                    in.unknownTag("kind", "a or b");
                    return null;
                }))
                .containsExactly("/kind enum");
    }

    @Test
    void aDiscriminatorInTextThatIsNotJsonIsThatAndNothingElse() {
        assertThat(faults("{\"x\":{,\"kind\":\"a\"}", in -> in.peekTag("kind"))).containsExactly(" json");
    }

    @Test
    void aConstantIsNothingElse() {
        assertValue(read("\"a\"", in -> in.readConstant("a"))).isEqualTo("a");
        assertThat(faults("\"b\"", in -> in.readConstant("a"))).containsExactly(" enum");
    }

    @Test
    void aChangeTellsNullFromAValue() {
        assertValue(read("null", in -> in.readChangeOrNull(JsonReader::readString)))
                .isEqualTo(Change.to(null));
        assertValue(read("\"a\"", in -> in.readChangeOrNull(JsonReader::readString)))
                .isEqualTo(Change.to("a"));
        assertValue(read("\"a\"", in -> in.readChange(JsonReader::readString))).isEqualTo(Change.to("a"));
        assertThat(faults("null", in -> in.readChange(JsonReader::readString))).containsExactly(" required");
        assertThat(Change.empty().isPresent()).isFalse();
        assertThat(Change.<String>empty().apply("old")).isEqualTo("old");
        assertThat(Change.<String>to(null).apply("old")).isNull();
    }

    @Test
    void anOptionalNumberIsNeverNull() {
        assertValue(read("5", JsonReader::readOptionalInt)).isEqualTo(OptionalInt.of(5));
        assertValue(read("5", JsonReader::readOptionalLong)).isEqualTo(OptionalLong.of(5));
        assertValue(read("5", JsonReader::readOptionalDouble)).isEqualTo(OptionalDouble.of(5));
        assertThat(faults("null", JsonReader::readOptionalInt)).containsExactly(" null");
    }

    @Test
    void arraysAndMapsAreWritten() {
        assertThat(written(out -> out.map(
                        Map.of("a", List.of(1)),
                        key -> key,
                        (value, to) -> to.array(value, (one, in) -> in.value(one)))))
                .isEqualTo("{\"a\":[1]}");
        assertThat(written(out -> out.array(new int[] {1, 2}))).isEqualTo("[1,2]");
        assertThat(written(out -> out.array(new double[] {0.5}))).isEqualTo("[0.5]");
        assertThat(written(out -> out.array(new boolean[] {true}))).isEqualTo("[true]");
    }

    private static String written(Consumer<JsonWriter> content) {
        return new String(JsonWriter.write(content), StandardCharsets.UTF_8);
    }
}
