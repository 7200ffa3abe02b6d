package dev.signet.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read straight from the bytes is what the type's Scalar makes of the text, to the last bit, and so is its fault. */
class JsonScalarsTest {

    private final Random random = new Random(754);

    private static <T> void same(String document, String text, Function<JsonReader, T> type, Scalar<T> scalar) {
        JsonReader in = JsonReader.of(document.getBytes(StandardCharsets.UTF_8));
        T expected = scalar.read(text);
        assertThat((Object) type.apply(in)).as(document).isEqualTo(expected);
        assertThat(in.finish().list())
                .as(document)
                .isEqualTo(expected == null ? List.of(scalar.fault("", text)) : List.of());
    }

    /** The expression is the oracle of what is a UUID, and Java of which. */
    @Test
    void aUuidHasFiveGroupsOfHexadecimalDigits() {
        Random random = new Random(20260131);
        String form = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder(new UUID(random.nextLong(), random.nextLong()).toString());
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, "-09afAFgG/:@`x \u0665\u0130\uFF11".charAt(random.nextInt(18)));
                case 1 -> text.deleteCharAt(at);
                case 2 -> text.insert(at, '0');
                default -> text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
            }
            String uuid = text.toString();
            assertThat(Scalar.UUID_TEXT.read(uuid))
                    .as(uuid)
                    .isEqualTo(uuid.matches(form) ? UUID.fromString(uuid) : null);
        }
    }

    @Test
    void numbersAreWhatTheirScalarsMakeOfThem() {
        for (int i = 0; i < 40_000; i++) {
            String number = number();
            same(number, number, JsonReader::readByte, Scalar.BYTE);
            same(number, number, JsonReader::readShort, Scalar.SHORT);
            same(number, number, JsonReader::readInteger, Scalar.INTEGER);
            same(number, number, JsonReader::readLong, Scalar.LONG);
            same(number, number, JsonReader::readDouble, Scalar.DOUBLE);
            same(number, number, JsonReader::readFloat, Scalar.FLOAT);
            same(number, number, JsonReader::readBigDecimal, Scalar.BIG_DECIMAL);
            same(number, number, JsonReader::readBigInteger, Scalar.BIG_INTEGER);
        }
    }

    @Test
    void primitivesAreWhatTheirObjectsAre() {
        for (int i = 0; i < 10_000; i++) {
            String number = number();
            same(number, number, in -> orNull(in, in.readPrimitiveInt()), Scalar.INTEGER);
            same(number, number, in -> orNull(in, in.readPrimitiveLong()), Scalar.LONG);
            same(number, number, in -> orNull(in, in.readPrimitiveDouble()), Scalar.DOUBLE);
            same(number, number, in -> orNull(in, in.readPrimitiveFloat()), Scalar.FLOAT);
            same(number, number, in -> orNull(in, in.readPrimitiveShort()), Scalar.SHORT);
            same(number, number, in -> orNull(in, in.readPrimitiveByte()), Scalar.BYTE);
        }
    }

    private static <T> T orNull(JsonReader in, T value) {
        return in.violationCount() == 0 ? value : null;
    }

    /** Of every length and form, the edges of the types among them. */
    private String number() {
        String sign = random.nextInt(3) == 0 ? "-" : "";
        return sign
                + switch (random.nextInt(8)) {
                    case 0 -> String.valueOf(random.nextInt(100_000));
                    case 1 ->
                        Stream.of("127", "128", "129", "32768", "2147483647", "2147483648", "9007199254740993")
                                .skip(random.nextInt(7))
                                .findFirst()
                                .orElseThrow();
                    case 2 -> Long.toUnsignedString(random.nextLong() >>> random.nextInt(64));
                    case 3 -> digits(1 + random.nextInt(20), true) + "." + digits(1 + random.nextInt(20), false);
                    case 4 -> digits(1 + random.nextInt(4), true) + "." + digits(1 + random.nextInt(4), false);
                    case 5 -> digits(1 + random.nextInt(3), true) + "e" + (random.nextInt(700) - 350);
                    case 6 -> "0." + "0".repeat(random.nextInt(20)) + digits(1 + random.nextInt(18), false);
                    default -> digits(1 + random.nextInt(3), true) + ".0" + (random.nextBoolean() ? "E+2" : "");
                };
    }

    private String digits(int count, boolean isWhole) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return isWhole && digits.charAt(0) == '0' ? "7" + digits.substring(1) : digits.toString();
    }

    @Test
    void textsAreWhatTheirScalarsMakeOfThem() {
        for (int i = 0; i < 20_000; i++) {
            UUID uuid = new UUID(random.nextLong(), random.nextLong());
            Instant instant =
                    Instant.ofEpochSecond(random.nextLong(-62_167_219_200L, 253_402_300_800L), random.nextInt(1 << 29));
            LocalDate date = LocalDate.ofEpochDay(random.nextInt(-719_528, 2_932_897));
            quoted(uuid.toString(), JsonReader::readUuid, Scalar.UUID_TEXT);
            quoted(instant.toString(), JsonReader::readInstant, Scalar.INSTANT);
            quoted(date.toString(), JsonReader::readLocalDate, Scalar.LOCAL_DATE);
            String day =
                    String.format("%04d-%02d-%02d", random.nextInt(10_000), random.nextInt(14), random.nextInt(33));
            quoted(day, JsonReader::readLocalDate, Scalar.LOCAL_DATE);
            String time = String.format("%02d:%02d:%02dZ", random.nextInt(25), random.nextInt(62), random.nextInt(62));
            quoted(day + "T" + time, JsonReader::readInstant, Scalar.INSTANT);
        }
    }

    private <T> void quoted(String text, Function<JsonReader, T> type, Scalar<T> scalar) {
        same('"' + text + '"', text, type, scalar);
        StringBuilder changed = new StringBuilder(text);
        int at = random.nextInt(text.length());
        String other = "0123456789abcdefABCDEFgG-:.TtZz+ ";
        switch (random.nextInt(3)) {
            case 0 -> changed.setCharAt(at, other.charAt(random.nextInt(other.length())));
            case 1 -> changed.deleteCharAt(at);
            default -> changed.insert(at, other.charAt(random.nextInt(other.length())));
        }
        same("\"" + changed + '"', changed.toString(), type, scalar);
    }

    @Test
    void aTextThatIsEscapedIsReadAsWell() {
        assertThat(JsonReader.of("\"2026-01-3\\u0031\"".getBytes(StandardCharsets.UTF_8))
                        .readLocalDate())
                .isEqualTo("2026-01-31");
    }
}
