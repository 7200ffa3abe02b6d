package dev.signet.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.BookJson;
import dev.signet.runtime.Service;
import dev.signet.runtime.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    private static List<Violation> faults(byte[] document, Function<JsonReader, ?> type) {
        JsonReader in = JsonReader.of(document);
        type.apply(in);
        return in.finish().list();
    }

    private static List<Violation> faults(String document, Function<JsonReader, ?> type) {
        return faults(document.getBytes(StandardCharsets.UTF_8), type);
    }

    private static <T> T read(String document, Function<JsonReader, T> type) {
        JsonReader in = JsonReader.of(document.getBytes(StandardCharsets.UTF_8));
        T value = type.apply(in);
        assertThat(in.finish().list()).isEmpty();
        return value;
    }

    private static ListAssert<String> bookFaults(String document) {
        return assertThat(faults(document, BookJson::read).stream()
                .map(fault -> fault.where() + " " + fault.code())
                .toList());
    }

    @Test
    void aWholeObjectIsRead() {
        assertThat(read(Service.BOOK, BookJson::read).authors()).hasSize(1);
    }

    @Test
    void everyFaultIsReportedAtItsPointer() {
        bookFaults(
                        "{\"pages\":1.5,\"title\":7,\"x\":{\"y\":[]},\"authors\":[{\"name\":null},null,{\"a/~b\":1,\"name\":\"n\"},3]}")
                .containsExactly(
                        "/pages type",
                        "/title type",
                        "/x unknown",
                        "/authors/0/name required",
                        "/authors/1 required",
                        "/authors/2/a~1~0b unknown",
                        "/authors/3 type");
    }

    @Test
    void aValidatorIsNotBelievedWhereTheReaderKnowsBetter() {
        bookFaults("{\"pages\":\"0\",\"title\":[],\"authors\":{}}")
                .containsExactly("/pages type", "/title type", "/authors type");
        bookFaults("{}").containsExactly("/pages required", "/title required", "/authors required");
    }

    @Test
    void allThatAValidatorFindsInOneValueIsReported() {
        bookFaults("{\"pages\":1,\"title\":\" \",\"authors\":[]}")
                .containsExactly("/title size", "/title not-blank", "/authors not-empty");
    }

    @Test
    void aDuplicateMemberIsReported() {
        bookFaults("{\"pages\":1,\"title\":\"ab\",\"title\":\"cd\",\"authors\":[{\"name\":\"n\",\"name\":\"n\"}]}")
                .containsExactly("/title duplicate", "/authors/0/name duplicate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "3", "\"x\"", "true"})
    void anythingButAnObjectIsReportedAtTheRoot(String document) {
        bookFaults(document).containsExactly(" type");
    }

    @Test
    void nullIsPassedOverInSilence() {
        bookFaults("null").isEmpty();
        assertThat(faults("null", JsonReader::readInteger)).isEmpty();
        assertThat(faults("null", JsonReader::readPrimitiveInt)).containsExactly(Violation.required(""));
        assertThat(faults("null", in -> in.readPresent(JsonReader::readString)))
                .extracting(Violation::code)
                .containsExactly("null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "{", "[1,]", "{\"a\":}", "{\"pages\":1}}", "{} {}", "{}x", "{'a':1}", "{a:1}", "// c\n{}",
                "[NaN]", "[01]", "[+1]", "[.5]", "[1.]", "\"\t\"", "\"\\x\"", "nul", "{\"pages\":1",
                        "{\"title\":\"a\nb\"}", "\uFEFF{}"
            })
    void whatIsNotJsonIsOneFaultAndNoOther(String document) {
        assertThat(faults(document, BookJson::read)).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("json");
            assertThat(fault.where()).isEmpty();
            assertThat(fault.params()).containsKey("offset");
        });
    }

    @Test
    void theOffsetCountsBytesAndSyntaxFaultsHideAllOthers() {
        assertThat(faults("{\"é\":1,\"pages\":\"x\" ?", BookJson::read))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("json");
                    assertThat((Long) fault.params().get("offset")).isBetween(20L, 22L);
                });
    }

    @Test
    void onlyUtf8IsRead() {
        List<byte[]> documents = List.of(
                new byte[] {'"', (byte) 0xFF, '"'},
                new byte[] {'"', (byte) 0xC1, (byte) 0x81, '"'},
                new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'},
                "\"a\"".getBytes(StandardCharsets.UTF_16LE),
                "\"a\"".getBytes(StandardCharsets.UTF_16),
                new byte[] {0, 0, 0, '1'});
        for (byte[] document : documents) {
            assertThat(faults(document, JsonReader::readString))
                    .extracting(Violation::code)
                    .containsExactly("json");
        }
    }

    @Test
    void halfASurrogatePairIsNoText() {
        assertThat(faults("\"\\ud800\"", JsonReader::readString))
                .extracting(Violation::code)
                .containsExactly("type");
        assertThat(read("\"\\ud834\\udd1e\"", JsonReader::readString)).isEqualTo("𝄞");
    }

    @Test
    void depthIsLimited() {
        assertThat(faults("[".repeat(50_000), BookJson::read))
                .containsExactly(Violation.of("/0".repeat(100), "limit", "must have at most 100 levels")
                        .with("depth", 100L));
        assertThat(faults("{\"x\":" + "[".repeat(98) + "]".repeat(98) + "}", BookJson::read))
                .extracting(Violation::code)
                .contains("unknown")
                .doesNotContain("json");
    }

    @Test
    void soManyFaultsAreToldAndNoMore() {
        String document = "[" + "1,".repeat(50_000) + "1]";
        JsonReader in = JsonReader.of(document.getBytes(StandardCharsets.UTF_8));
        assertThat(in.readList(JsonReader::readString)).containsOnlyNulls();
        assertThat(in.violationCount()).isEqualTo(50_001);
        assertThat(in.finish().list()).hasSize(Faults.MAX_TOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "5,",
        "-0,",
        "5.0,",
        "1e2,",
        "2147483647,",
        "'\"5\"',type",
        "1.5,type",
        "true,type",
        "[],type",
        "2147483648,range",
        "1e400,range",
        "1e99999999999,range",
        "1e-99999999999,type",
        "-1e400,range"
    })
    void anIntegerIsAWholeNumberInRange(String document, String code) {
        assertThat(faults(document, JsonReader::readInteger).stream().map(Violation::code))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void aNumberMustFitItsType() {
        assertThat(faults("1e400", JsonReader::readDouble))
                .extracting(Violation::code)
                .containsExactly("range");
        assertThat(faults("1e40", JsonReader::readFloat))
                .extracting(Violation::code)
                .containsExactly("range");
        assertThat(faults("32768", JsonReader::readShort))
                .extracting(Violation::code)
                .containsExactly("range");
        assertThat(faults("9223372036854775808", JsonReader::readLong))
                .extracting(Violation::code)
                .containsExactly("range");
        assertThat(faults("1e1000000000", JsonReader::readBigInteger))
                .extracting(Violation::code)
                .containsExactly("range");
        assertThat(faults("1e1000000000", JsonReader::readBigDecimal))
                .extracting(Violation::code)
                .containsExactly("range");
        assertThat(read("-9223372036854775808", JsonReader::readLong)).isEqualTo(Long.MIN_VALUE);
        assertThat(read("1.10", JsonReader::readBigDecimal)).hasToString("1.10");
        assertThat(faults("9".repeat(2000), JsonReader::readLong)).hasSize(1);
    }

    @Test
    void textFormsAreStrict() {
        assertThat(faults("\"1-1-1-1-1\"", JsonReader::readUuid)).hasSize(1);
        assertThat(faults("\"2026-02-30\"", JsonReader::readLocalDate)).hasSize(1);
        assertThat(faults("\"2026-01-31T12:00:00\"", JsonReader::readInstant)).hasSize(1);
        assertThat(faults("\"2026-01-31T12:00Z\"", JsonReader::readInstant)).hasSize(1);
        assertThat(faults("1769860800", JsonReader::readInstant)).hasSize(1);
        assertThat(read("\"2026-01-31T12:00:00.5+01:00\"", JsonReader::readInstant))
                .hasToString("2026-01-31T11:00:00.500Z");
        assertThat(read("\"2026-01-31t12:00:00z\"", JsonReader::readOffsetDateTime))
                .hasToString("2026-01-31T12:00Z");
    }

    @Test
    void anUnknownEnumTextIsToldWhatIsKnown() {
        Names names = Names.of("one", "two", "thr\u00e9e");
        Function<JsonReader, String> type = in -> in.readName(names, "one, two or three");
        List<String> read = Stream.of("\"one\"", "\"tw\\u006f\"", "\"thr\u00e9e\"")
                .map(document -> read(document, type))
                .toList();
        assertThat(read).containsExactly("one", "two", "thr\u00e9e");
        assertThat(faults("\"four\"", type))
                .containsExactly(Violation.of("", "enum", "must be one, two or three")
                        .with("allowed", List.of("one", "two", "three")));
        assertThat(faults("1", in -> in.readName(names, "one")))
                .extracting(Violation::code)
                .containsExactly("type");
    }

    @Test
    void whatAConstructorRefusesIsInvalidAtItsObject() {
        JsonReader in = JsonReader.of("{\"period\":{\"to\":1},\"more\":2}".getBytes(UTF_8));
        Names outer = Names.of("period");
        Names inner = Names.of("from", "to");
        in.beginObject();
        assertThat(in.firstMember(outer)).isEqualTo(0);
        in.beginObject();
        assertThat(in.firstMember(inner)).isEqualTo(1);
        in.readInteger();
        assertThat(in.nextMember(inner, 1)).isNegative();
        in.refused(new IllegalStateException("to is before from"));
        assertThat(in.nextMember(outer, 0)).isEqualTo(1);
        in.readInteger();
        assertThat(in.nextMember(outer, 1)).isNegative();
        assertThat(in.finish().list()).containsExactly(Violation.of("/period", "invalid", "is not valid"));
    }
}
