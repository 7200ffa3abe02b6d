package dev.signet.processor.agreement;

import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.ScalarTexts;
import dev.signet.processor.oracle.Declarations;
import dev.signet.processor.oracle.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every constraint on every type, and JSON near what they allow. */
final class Sheets {
    private static final int MANY = 200;

    private static final List<String> NUMBERS = words("""
            byte Byte short Short int Integer long Long float Float double Double BigInteger BigDecimal
            OptionalInt OptionalLong OptionalDouble
            """);

    /** Numbers of every form, and what is none. */
    private static final List<String> FORMS = words("""
            0 -0 -0.0 0e0 0E-5 1 1.0 1.00 1e0 10e-1 100E-2 1E+2 0.1e1 1.5 1e-1 2147483648 2147483647.0
            2.147483647e9 2147483647.5 9223372036854775807.0 9.223372036854775807e18 9223372036854775808
            -9223372036854775809 9223372036854775807.5 1e19 1e400 -1e400 1e-400 3.4028235e38
            3.40282350000000001e38 3.4028236e38 3.5e38 1.7976931348623157e308 1.7976931348623158e308 1.8e308
            4.9e-324 2e-324 1e-1000 1e1000 "1" "" null true [] [1] {} {"value":1}
            """);

    private static final List<String> FEW_FOR_TEXTS = List.of(
            "",
            "@NotNull",
            "@NotBlank",
            "@NotEmpty",
            "@Size(min = 2, max = 3)",
            "@Email",
            "@Pattern(regexp = \"[a-z]+\")",
            "@Pattern(regexp = \"[a-z]+\", flags = Pattern.Flag.CASE_INSENSITIVE)",
            "@Digits(integer = 2, fraction = 2)",
            "@Size(min = 1) @Size(max = 2)",
            "@NotBlank @Email",
            "@Min(10)");

    private static final List<String> FEW_FOR_NUMBERS = List.of(
            "",
            "@NotNull",
            "@Min(10)",
            "@Max(10)",
            "@Positive",
            "@NegativeOrZero",
            "@DecimalMin(\"0.1\")",
            "@DecimalMax(value = \"10\", inclusive = false)",
            "@Digits(integer = 2, fraction = 0)",
            "@Min(1) @Max(10)");

    private static final List<String> FEW_FOR_LISTS =
            List.of("", "@NotNull", "@NotEmpty", "@Size(min = 2)", "@Size(min = 1, max = 3)");

    private static final Map<String, ScalarKind> CODED = Map.ofEntries(
            Map.entry("LocalTime", ScalarKind.LOCAL_TIME),
            Map.entry("OffsetTime", ScalarKind.OFFSET_TIME),
            Map.entry("@JsonFormat(shape = JsonFormat.Shape.STRING) LocalDateTime", ScalarKind.LOCAL_DATE_TIME),
            Map.entry("Duration", ScalarKind.DURATION),
            Map.entry("Period", ScalarKind.PERIOD),
            Map.entry("Year", ScalarKind.YEAR),
            Map.entry("YearMonth", ScalarKind.YEAR_MONTH),
            Map.entry("MonthDay", ScalarKind.MONTH_DAY),
            Map.entry("java.time.ZoneId", ScalarKind.ZONE_ID),
            Map.entry("ZoneOffset", ScalarKind.ZONE_OFFSET),
            Map.entry("URI", ScalarKind.URI),
            Map.entry("Locale", ScalarKind.LOCALE),
            Map.entry("Currency", ScalarKind.CURRENCY),
            Map.entry("byte[]", ScalarKind.BYTES),
            Map.entry("java.util.Calendar", ScalarKind.CALENDAR),
            Map.entry("java.time.ZonedDateTime", ScalarKind.ZONED_DATE_TIME),
            Map.entry("Character", ScalarKind.CHARACTER),
            Map.entry("char", ScalarKind.PRIMITIVE_CHAR));

    private static final List<String> MOMENTS = words("""
            2026-06-30T20:00:00.5Z 2026-06-30T20:00:00.5z 2026-06-30t20:00:00+05:30 2024-02-29T23:59:59-18:00
            0000-01-01T00:00:00Z 9999-12-31T23:59:59.999999999+18:00 2026-12-31T23:59:60Z 2026-06-30T24:00:00Z
            2026-06-30T20:00:00.1234567890Z 2026-02-29T00:00:00Z 1900-02-29T00:00:00Z 2026-06-30T20:00Z
            2026-06-30T20:00:00 2026-06-30T20:00:00.Z 2026-06-30T20:00:00+0530 2026-06-30T20:00:00+18:01
            2026-06-30T20:00:00+23:59 +2026-06-30T20:00:00Z 12026-06-30T20:00:00Z 2026-06-31T20:00:00Z
            2026-6-30T20:00:00Z 2000-02-29T00:00:00Z
            """);

    private static final List<String> DATES = words("""
            2026-06-30 2024-02-29 2026-02-29 1900-02-29 2000-02-29 0000-02-29 0000-01-01 9999-12-31 2026-00-10
            2026-13-01 2026-04-31 2026-06-00 2026-06-1 +2026-06-30 12026-06-30 -2026-06-30 20260630 2026-W26-2
            2026-181
            """);

    private static final List<String> UUIDS = words("""
            0189f7ea-ae2c-7809-8aeb-b819cf5e9e7f 0189F7EA-AE2C-7809-8AEB-B819CF5E9E7F
            00000000-0000-0000-0000-000000000000 1-1-1-1-1 0189f7eaae2c78098aebb819cf5e9e7f
            {0189f7ea-ae2c-7809-8aeb-b819cf5e9e7f}
            """);

    private final Documents random;
    private final List<String> texts;
    private final List<BigDecimal> bounds = Documents.bounds(Declarations.NUMBERS);

    Sheets(Random random) {
        this.random = new Documents(random);
        this.texts = Values.texts().stream().filter(Sheets::isUnicode).toList();
    }

    /** Half a surrogate pair is no text in JSON to the service, before any schema. */
    private static boolean isUnicode(String text) {
        return text.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
    }

    List<Sheet> all() {
        return Stream.of(
                        numbers(),
                        booleans(),
                        texts(),
                        scalars(),
                        sized(),
                        unique(),
                        contained(),
                        keys(),
                        objects(),
                        beyond())
                .flatMap(sheets -> sheets)
                .flatMap(Sheet::parts)
                .toList();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private Stream<Sheet> numbers() {
        return NUMBERS.stream()
                .map(type -> Sheet.of(
                        "%s " + type,
                        with(random.some(14, Declarations.NUMBERS), "", "@NotNull", "@Null"),
                        with(FORMS, Documents.many(MANY, () -> random.number(bounds)))));
    }

    private Stream<Sheet> booleans() {
        List<String> documents = List.of("true", "false", "null", "\"true\"", "1", "0", "[]", "{}");
        return Stream.of(
                Sheet.of("%s boolean", List.of("", "@AssertTrue", "@AssertFalse", "@NotNull"), documents),
                Sheet.of("%s Boolean", with(Declarations.BOOLEANS, "", "@Null"), documents));
    }

    private Stream<Sheet> texts() {
        List<String> documents = Stream.of(
                        texts.stream().map(random::quoted).toList(),
                        Documents.many(2 * MANY, () -> random.near(texts)),
                        Documents.many(MANY, random::text),
                        Documents.many(20, random::other))
                .flatMap(List::stream)
                .toList();
        return Stream.of(
                Sheet.of("%s String", with(Declarations.TEXTS, "", "@NotNull", "@Null"), documents),
                Sheet.of("%s CharSequence", with(FEW_FOR_TEXTS, "@Null"), documents),
                Sheet.of("%s char[]", with(FEW_FOR_LISTS, "@Null"), documents),
                Sheet.of("byte %s []", FEW_FOR_LISTS, documents));
    }

    /** Texts with a form of their own. */
    private Stream<Sheet> scalars() {
        Stream<Sheet> coded = CODED.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Sheet.of(
                        "%s " + entry.getKey(),
                        with(Declarations.ANY, "", entry.getKey().equals("byte[]") ? "@NotNull" : "@PastOrPresent"),
                        with(
                                Documents.many(20, random::other),
                                ScalarTexts.near(entry.getValue())
                                        .limit(MANY)
                                        .filter(Sheets::isUnicode)
                                        .map(random::quoted)
                                        .toList())));
        Stream<Sheet> moments = Stream.of("Instant", "Date", "OffsetDateTime")
                .map(type -> Sheet.of("%s " + type, with(Declarations.TIMES, "", "@NotNull", "@Null"), texts(MOMENTS)));
        return Stream.of(
                        coded,
                        moments,
                        Stream.of(
                                Sheet.of("%s LocalDate", with(Declarations.TIMES, "", "@Null"), texts(DATES)),
                                Sheet.of("%s UUID", with(Declarations.ANY, ""), texts(UUIDS)),
                                Sheet.of(
                                        "%s DayOfWeek", with(Declarations.ANY, ""), texts(List.of("MONDAY", "SUNDAY"))),
                                Sheet.of(
                                        "%s Colour", with(Declarations.ANY, ""), texts(List.of("red", "GREEN", "RED"))),
                                Sheet.of("%s Isbn", with(Declarations.ANY, ""), texts(List.of("12", "1-2", "")))))
                .flatMap(sheets -> sheets);
    }

    private List<String> texts(List<String> right) {
        return Stream.of(
                        right.stream().map(random::quoted).toList(),
                        Documents.many(MANY, () -> random.near(right)),
                        Documents.many(20, random::other))
                .flatMap(List::stream)
                .toList();
    }

    private Stream<Sheet> sized() {
        List<String> sizes = with(random.some(9, Declarations.SIZED), "", "@Null");
        List<String> lists = Documents.many(60, () -> random.array(() -> String.valueOf(random.below(9))));
        List<String> flags = Documents.many(60, () -> random.array(() -> random.one(List.of("true", "false"))));
        List<String> words = Documents.many(60, () -> random.array(random::text));
        List<String> maps =
                Documents.many(60, () -> random.object(random::text, () -> String.valueOf(random.below(9))));
        List<String> bytes = new ArrayList<>();
        for (int size = 0; size < 13; size++) {
            bytes.add(random.quoted(Base64.getEncoder().encodeToString(new byte[size])));
        }
        bytes.addAll(texts(ScalarTexts.right(ScalarKind.BYTES)));
        return Stream.of(
                        List.of("List<Integer>", "Collection<Integer>", "Set<Integer>", "Integer[]", "int[]").stream()
                                .map(type -> Sheet.of("%s " + type, sizes, lists)),
                        Stream.of("long[]", "short[]", "double[]", "float[]")
                                .map(type -> Sheet.of("%s " + type, sizes, lists)),
                        Stream.of(
                                Sheet.of("%s boolean[]", sizes, flags),
                                Sheet.of("%s String[]", sizes, words),
                                Sheet.of("%s List<String>", sizes, words),
                                Sheet.of("%s Map<String, Integer>", sizes, maps),
                                Sheet.of("%s byte[]", sizes, bytes)))
                .flatMap(sheets -> sheets)
                .map(sheet ->
                        new Sheet(sheet.declarations(), with(sheet.documents(), Documents.many(30, random::other))));
    }

    /** Elements that Java, or JSON, takes for the same. */
    private Stream<Sheet> unique() {
        Map<String, Supplier<String>> elements = Map.of(
                "BigDecimal", () -> random.one(words("1.5 1.50 15e-1 0 -0 0.0 2")),
                "Double", () -> random.one(words("1.5 1.50 15e-1 0 -0 0.0 2 0.1 0.1000000000000000000001")),
                "Long", () -> random.one(words("1 1.0 1e0 0 -0 2")),
                "Instant",
                        () -> random.near(
                                words("2026-01-01T00:00:00Z 2026-01-01t00:00:00.0z 2026-01-01T01:00:00+01:00")),
                "UUID", () -> random.near(UUIDS),
                "byte[]", () -> random.quoted(random.one(words("YQ== YWI="))),
                "Tree",
                        () -> random.one(
                                words("{\"name\":\"a\",\"tall\":true} {\"tall\":true,\"name\":\"a\",\"size\":null}")),
                "List<Integer>", () -> random.one(words("[1] [1.0] [1,2] []")),
                "List<BigDecimal>", () -> random.one(words("[1] [1.0] [1,2] []")));
        return elements.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Sheet(
                        List.of("Set<" + entry.getKey() + ">", "@Size(max = 2) Set<" + entry.getKey() + ">"),
                        Documents.many(40, () -> random.array(entry.getValue()))));
    }

    private Stream<Sheet> contained() {
        Supplier<String> text = () -> random.below(8) == 0 ? random.other() : random.near(texts);
        Supplier<String> number = () -> random.below(8) == 0 ? random.other() : random.number(bounds);
        Supplier<String> day = () -> random.near(DATES);
        return Stream.of(
                        around("String", FEW_FOR_TEXTS, text),
                        around("Integer", FEW_FOR_NUMBERS, number),
                        around("Long", FEW_FOR_NUMBERS, number),
                        around("BigDecimal", FEW_FOR_NUMBERS, number),
                        around("Double", FEW_FOR_NUMBERS, number),
                        around("Boolean", List.of("", "@AssertTrue"), () -> random.one(List.of("true", "false", "1"))),
                        around("LocalDate", List.of("", "@NotNull"), day),
                        around("Colour", List.of("", "@NotNull"), () -> random.near(List.of("red", "GREEN"))),
                        around("List<String>", FEW_FOR_LISTS, () -> random.array(random::text)))
                .flatMap(sheets -> sheets);
    }

    /** A constrained type in every container. */
    private Stream<Sheet> around(String type, List<String> constraints, Supplier<String> element) {
        String inside = "%s " + type;
        Supplier<String> list = () -> random.array(element);
        Supplier<String> map = () -> random.object(random::text, element);
        return Stream.of(
                        Map.entry("List<" + inside + ">", list),
                        Map.entry("Collection<" + inside + ">", list),
                        Map.entry("Set<" + inside + ">", list),
                        Map.entry("@Size(max = 1) Set<" + inside + ">", list),
                        Map.entry("Map<String, " + inside + ">", map),
                        Map.entry("Optional<" + inside + ">", element),
                        Map.entry("Change<" + inside + ">", element),
                        Map.entry("List<List<" + inside + ">>", arrays(list)),
                        Map.entry("@Size(max = 1) List<@NotEmpty List<" + inside + ">>", arrays(list)),
                        Map.entry("Map<String, List<" + inside + ">>", objects(list)),
                        Map.entry("List<Map<String, " + inside + ">>", arrays(map)),
                        Map.entry("Optional<List<" + inside + ">>", list),
                        Map.entry("Optional<@Size(min = 1) Map<String, Set<" + inside + ">>>", objects(list)))
                .map(entry -> Sheet.of(
                        entry.getKey(),
                        random.some(3, constraints),
                        with(Documents.many(20, random::other), Documents.many(MANY / 3, entry.getValue()))));
    }

    private Supplier<String> arrays(Supplier<String> element) {
        return () -> random.array(element);
    }

    private Supplier<String> objects(Supplier<String> value) {
        return () -> random.object(random::text, value);
    }

    private Stream<Sheet> keys() {
        return Stream.of(
                keys("String", FEW_FOR_TEXTS, texts),
                keys("Colour", List.of("", "@NotNull"), List.of("red", "GREEN")),
                keys("UUID", List.of(""), UUIDS),
                keys("LocalDate", List.of(""), DATES),
                keys("Year", List.of(""), ScalarTexts.right(ScalarKind.YEAR)),
                keys("YearMonth", List.of(""), ScalarTexts.right(ScalarKind.YEAR_MONTH)),
                keys("MonthDay", List.of(""), ScalarTexts.right(ScalarKind.MONTH_DAY)),
                keys("Currency", List.of(""), ScalarTexts.right(ScalarKind.CURRENCY)),
                keys("Isbn", List.of(""), List.of("1-2", "12")),
                new Sheet(
                        List.of(
                                "@Side String",
                                "@NotNull @Side String",
                                "List<@Side String>",
                                "Optional<@Side String>"),
                        Documents.many(
                                60,
                                () -> random.below(3) == 0
                                        ? random.array(() -> random.near(List.of("left", "right")))
                                        : random.below(9) == 0 ? "null" : random.near(List.of("left", "right")))));
    }

    private Sheet keys(String type, List<String> constraints, List<String> right) {
        Supplier<String> value = () -> random.below(6) == 0 ? random.other() : random.text();
        List<String> documents = Documents.many(MANY, () -> random.object(() -> random.near(right), value));
        return new Sheet(
                Stream.of("Map<%s " + type + ", String>", "@Size(max = 1) Map<%s " + type + ", @NotBlank String>")
                        .flatMap(form -> constraints.stream().map(form::formatted))
                        .toList(),
                with(documents, Documents.many(20, random::other)));
    }

    /** Records, beans, unions, generic and recursive types. */
    private Stream<Sheet> objects() {
        Things shuffled = new Things(random);
        return Things.SAMPLES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Sheet(
                        Stream.of(
                                        "%s",
                                        "@NotNull %s",
                                        "@Null %s",
                                        "List<%s>",
                                        "Map<String, @NotNull %s>",
                                        "Optional<%s>")
                                .map(form -> form.formatted(entry.getKey()))
                                .toList(),
                        Documents.many(2 * MANY, () -> shuffled.near(entry.getValue()))));
    }

    /** What no schema can tell; each by itself, since some of it ends the reading. */
    private static Stream<Sheet> beyond() {
        String tree = "{\"name\":%s,\"tall\":true}";
        return Stream.of(
                new Sheet(
                        List.of("Tree"),
                        List.of(
                                tree.formatted("\"\\ud83d\""),
                                tree.formatted("\"a\",\"name\":\"b\""),
                                tree.formatted("\"a\",\"named\":{\"%s\":{\"name\":\"a\",\"tall\":true}}"
                                        .formatted("a".repeat(1001))))),
                new Sheet(List.of("BigDecimal"), words("1e-1001 1e1001")),
                new Sheet(List.of("BigInteger"), words("1e1001")));
    }

    private static List<String> with(List<String> these, String... more) {
        return with(these, List.of(more));
    }

    private static List<String> with(List<String> these, List<String> more) {
        return Stream.concat(these.stream(), more.stream()).distinct().toList();
    }
}
