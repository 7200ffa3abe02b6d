package dev.signet.processor.oracle;

import dev.signet.processor.oracle.Shapes.Bean;
import dev.signet.processor.oracle.Shapes.Leaf;
import java.lang.reflect.Array;
import java.math.BigInteger;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.MinguoDate;
import java.time.chrono.ThaiBuddhistDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Currency;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every constraint on every type that Jakarta Validation allows it on. */
final class Sheets {
    private static final List<String> FEW_FOR_TEXTS = List.of(
            "@NotNull",
            "@NotBlank",
            "@NotEmpty",
            "@Size(min = 2, max = 3)",
            "@Email",
            "@Pattern(regexp = \"[a-z]+\")",
            "@Digits(integer = 2, fraction = 2)",
            "@DecimalMin(\"10\")",
            "@Min(10)",
            "@Size(min = 1) @Size(max = 2)",
            "@NotBlank @Email");
    private static final List<String> FEW_FOR_NUMBERS = List.of(
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
            List.of("@NotNull", "@NotEmpty", "@Size(min = 2)", "@Size(min = 1, max = 3)");

    private Sheets() {}

    static Stream<Sheet> all() {
        return Stream.of(anything(), booleans(), numbers(), texts(), sized(), times(), contained(), cascaded())
                .flatMap(sheets -> sheets);
    }

    private static Stream<Sheet> anything() {
        return Stream.of(
                        Sheet.of("UUID", Declarations.ANY, List.of(new UUID(1, 2))),
                        Sheet.of("URI", Declarations.ANY, List.of(URI.create(""), URI.create("a:b"))),
                        Sheet.of("Locale", Declarations.ANY, List.of(Locale.ROOT, Locale.UK)),
                        Sheet.of("Currency", Declarations.ANY, List.of(Currency.getInstance("EUR"))),
                        Sheet.of("Duration", Declarations.ANY, List.of(Duration.ZERO)),
                        Sheet.of("Period", Declarations.ANY, List.of(Period.ZERO)),
                        Sheet.of("java.time.ZoneId", Declarations.ANY, List.of(ZoneOffset.UTC)),
                        Sheet.of("ZoneOffset", Declarations.ANY, List.of(ZoneOffset.UTC)),
                        Sheet.of("DayOfWeek", Declarations.ANY, List.of(java.time.DayOfWeek.MONDAY)),
                        Sheet.of("Character", Declarations.ANY, List.of('a', ' ')),
                        Sheet.of("String", Declarations.ANY, List.of("", "a")),
                        Sheet.of("Integer", Declarations.ANY, List.of(0, 1)),
                        Sheet.of("BigDecimal", Declarations.ANY, List.of(java.math.BigDecimal.ZERO)),
                        Sheet.of("Instant", Declarations.ANY, List.of(Instant.EPOCH)),
                        Sheet.of("List<String>", Declarations.ANY, List.of(List.of(), List.of("a"))),
                        Sheet.of("Map<String, String>", Declarations.ANY, List.of(Map.of(), Map.of("a", "b"))),
                        Sheet.of("String[]", Declarations.ANY, List.of(new String[0], new String[] {"a"})))
                .map(Sheet::orNull);
    }

    private static Stream<Sheet> booleans() {
        return Stream.of(
                Sheet.of("boolean", List.of("@AssertTrue", "@AssertFalse", "@NotNull"), List.of(true, false)),
                Sheet.of("Boolean", Declarations.BOOLEANS, List.of(true, false)).orNull());
    }

    private static Stream<Sheet> numbers() {
        List<Object> bytes = Values.integers(BigInteger::byteValueExact);
        List<Object> shorts = Values.integers(BigInteger::shortValueExact);
        List<Object> ints = Values.integers(BigInteger::intValueExact);
        List<Object> longs = Values.integers(BigInteger::longValueExact);
        List<Object> bigs = Values.integers(number -> number);
        return Stream.of(
                number("byte", bytes),
                number("Byte", bytes).orNull(),
                number("short", shorts),
                number("Short", shorts).orNull(),
                number("int", ints),
                number("Integer", ints).orNull(),
                number("long", longs),
                number("Long", longs).orNull(),
                number("float", Values.floats()),
                number("Float", Values.floats()).orNull(),
                number("double", Values.doubles()),
                number("Double", Values.doubles()).orNull(),
                number("BigInteger", bigs).orNull(),
                number("BigDecimal", Values.decimals()).orNull(),
                number("Number", bigs).orNull());
    }

    private static Sheet number(String type, List<?> values) {
        return Sheet.of(type, Declarations.NUMBERS, values);
    }

    private static Stream<Sheet> texts() {
        List<String> texts = Values.texts();
        return Stream.of(
                Sheet.of("String", Declarations.TEXTS, texts).orNull(),
                Sheet.of("CharSequence", Declarations.TEXTS, texts).orNull());
    }

    private static Stream<Sheet> sized() {
        return Stream.of(
                        size("List<Integer>", Values.sized(numbers -> numbers)),
                        size("Collection<Integer>", Values.sized(numbers -> numbers)),
                        size("Set<Integer>", Values.sized(LinkedHashSet::new)),
                        size("Map<String, Integer>", Values.sized(Sheets::map)),
                        size("String[]", Values.sized(numbers -> numbers.stream()
                                .map(Object::toString)
                                .toArray(String[]::new))),
                        size("Integer[]", Values.sized(numbers -> numbers.toArray(Integer[]::new))),
                        size("int[]", Values.sized(numbers -> numbers.stream()
                                .mapToInt(i -> i)
                                .toArray())),
                        size("long[]", Values.sized(numbers -> numbers.stream()
                                .mapToLong(i -> i)
                                .toArray())),
                        size("double[]", Values.sized(numbers -> numbers.stream()
                                .mapToDouble(i -> i)
                                .toArray())),
                        size("boolean[]", Values.sized(numbers -> new boolean[numbers.size()])),
                        size("byte[]", Values.sized(numbers -> new byte[numbers.size()])),
                        size("short[]", Values.sized(numbers -> new short[numbers.size()])),
                        size("float[]", Values.sized(numbers -> new float[numbers.size()])),
                        size("char[]", Values.sized(numbers -> new char[numbers.size()])))
                .map(Sheet::orNull);
    }

    private static Sheet size(String type, List<?> values) {
        return Sheet.of(type, Declarations.SIZED, values);
    }

    private static Map<String, Integer> map(List<Integer> numbers) {
        Map<String, Integer> map = new LinkedHashMap<>();
        numbers.forEach(number -> map.put("k" + number, number));
        return map;
    }

    private static Stream<Sheet> times() {
        Clock clock = Values.CLOCK;
        List<Instant> instants = Stream.of(
                        Duration.ZERO,
                        Duration.ofNanos(1),
                        Duration.ofNanos(1_000),
                        Duration.ofMillis(1),
                        Duration.ofSeconds(1),
                        Duration.ofMinutes(1),
                        Duration.ofHours(1),
                        Duration.ofHours(6),
                        Duration.ofDays(1),
                        Duration.ofDays(31),
                        Duration.ofDays(366))
                .flatMap(apart ->
                        Stream.of(clock.instant().minus(apart), clock.instant().plus(apart)))
                .distinct()
                .toList();
        List<ZonedDateTime> moments = instants.stream()
                .map(instant -> instant.atZone(clock.getZone()))
                .toList();
        return Stream.of(
                        time("Instant", with(instants, List.of(Instant.EPOCH, Instant.MIN, Instant.MAX))),
                        time("Date", each(instants, Date::from)),
                        time("Calendar", each(instants, Sheets::calendar)),
                        time(
                                "LocalDate",
                                with(each(moments, ZonedDateTime::toLocalDate), List.of(LocalDate.MIN, LocalDate.MAX))),
                        time(
                                "@JsonFormat(shape = JsonFormat.Shape.STRING) LocalDateTime",
                                each(moments, ZonedDateTime::toLocalDateTime)),
                        time(
                                "LocalTime",
                                with(each(moments, ZonedDateTime::toLocalTime), List.of(LocalTime.MIN, LocalTime.MAX))),
                        time(
                                "MonthDay",
                                with(each(moments, MonthDay::from), List.of(MonthDay.of(2, 29), MonthDay.of(1, 1)))),
                        time("OffsetDateTime", each(moments, moment -> moment.withZoneSameInstant(
                                        ZoneOffset.ofHours(-7))
                                .toOffsetDateTime())),
                        time("OffsetDateTime", each(moments, ZonedDateTime::toOffsetDateTime)),
                        time("OffsetTime", each(moments, moment -> moment.toOffsetDateTime()
                                .toOffsetTime())),
                        time("OffsetTime", each(moments, moment -> moment.toOffsetDateTime()
                                .toOffsetTime()
                                .withOffsetSameInstant(ZoneOffset.ofHours(-7)))),
                        time(
                                "OffsetTime",
                                List.of(
                                        OffsetTime.MIN,
                                        OffsetTime.MAX,
                                        OffsetTime.parse("20:00:00.5Z"),
                                        OffsetTime.parse("20:00:00.500000001Z"))),
                        time(
                                "Year",
                                with(each(moments, Year::from), List.of(Year.of(2025), Year.of(2027), Year.of(0)))),
                        time("YearMonth", each(moments, YearMonth::from)),
                        time("ZonedDateTime", moments),
                        time("java.time.chrono.HijrahDate", each(moments, HijrahDate::from)),
                        time("java.time.chrono.JapaneseDate", each(moments, JapaneseDate::from)),
                        time("java.time.chrono.MinguoDate", each(moments, MinguoDate::from)),
                        time("java.time.chrono.ThaiBuddhistDate", each(moments, ThaiBuddhistDate::from)))
                .map(Sheet::orNull);
    }

    private static Sheet time(String type, List<?> values) {
        return Sheet.of(type, Declarations.TIMES, values);
    }

    private static Calendar calendar(Instant instant) {
        Calendar calendar = Calendar.getInstance(Locale.ROOT);
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }

    private static <T, R> List<R> each(List<T> values, Function<T, R> made) {
        return values.stream().map(made).distinct().toList();
    }

    private static <T> List<T> with(List<T> values, List<T> more) {
        return Stream.concat(values.stream(), more.stream()).toList();
    }

    private static Stream<Sheet> contained() {
        List<String> texts =
                Values.texts().stream().filter(text -> text.length() < 20).toList();
        List<Integer> ints = Values.integers(BigInteger::intValueExact).stream()
                .map(Integer.class::cast)
                .toList();
        List<Object> longs = Values.integers(BigInteger::longValueExact);
        List<java.time.LocalDate> days = List.of(
                LocalDate.now(Values.CLOCK),
                LocalDate.now(Values.CLOCK).minusDays(1),
                LocalDate.now(Values.CLOCK).plusDays(1));
        return Stream.of(
                        around("String", FEW_FOR_TEXTS, texts),
                        around("Integer", FEW_FOR_NUMBERS, ints),
                        around("Long", FEW_FOR_NUMBERS, longs),
                        around("BigDecimal", FEW_FOR_NUMBERS, Values.decimals()),
                        around("Double", FEW_FOR_NUMBERS, Values.doubles()),
                        around("Boolean", List.of("@NotNull", "@AssertTrue", "@AssertFalse"), List.of(true, false)),
                        around("LocalDate", Declarations.TIMES, days),
                        around("List<String>", FEW_FOR_LISTS, lists(texts.subList(0, 12))),
                        keys(texts),
                        unwrapped(ints, longs))
                .flatMap(sheets -> sheets);
    }

    /** A constrained type in every container. */
    private static Stream<Sheet> around(String type, List<String> constraints, List<?> values) {
        List<List<Object>> lists = lists(values);
        String inside = "%s " + type;
        return Stream.of(
                        Sheet.inside("List<" + inside + ">", "List<" + type + ">", constraints, lists),
                        Sheet.inside("Collection<" + inside + ">", "Collection<" + type + ">", constraints, lists),
                        Sheet.inside(
                                "Set<" + inside + ">",
                                "Set<" + type + ">",
                                constraints,
                                each(lists, LinkedHashSet::new)),
                        Sheet.inside(
                                "Map<String, " + inside + ">",
                                "Map<String, " + type + ">",
                                constraints,
                                each(lists, Sheets::members)),
                        Sheet.inside(
                                "Optional<" + inside + ">", "Optional<" + type + ">", constraints, optionals(values)),
                        Sheet.inside(
                                "List<List<" + inside + ">>", "List<List<" + type + ">>", constraints, nested(lists)),
                        Sheet.inside(
                                "@Size(max = 1) List<@NotEmpty List<" + inside + ">>",
                                "List<List<" + type + ">>",
                                constraints,
                                nested(lists)),
                        Sheet.inside(
                                "Map<String, List<" + inside + ">>",
                                "Map<String, List<" + type + ">>",
                                constraints,
                                each(nested(lists), Sheets::members)),
                        Sheet.inside(
                                "List<Map<String, " + inside + ">>",
                                "List<Map<String, " + type + ">>",
                                constraints,
                                each(lists, list -> List.of(members(list)))),
                        Sheet.inside(
                                "Optional<List<" + inside + ">>",
                                "Optional<List<" + type + ">>",
                                constraints,
                                each(lists, Optional::of)))
                .map(Sheet::orNull);
    }

    private static Stream<Sheet> keys(List<String> texts) {
        List<Map<Object, Object>> maps = each(lists(texts), list -> {
            Map<Object, Object> map = new LinkedHashMap<>();
            list.stream().filter(key -> key != null).forEach(key -> map.put(key, List.of("a")));
            return map;
        });
        List<Map<Object, Object>> pairs = each(lists(texts), list -> {
            Map<Object, Object> map = new LinkedHashMap<>();
            list.stream().filter(key -> key != null).forEach(key -> map.put(key, "b" + key));
            return map;
        });
        return Stream.of(
                Sheet.inside("Map<%s String, List<String>>", "Map<String, List<String>>", FEW_FOR_TEXTS, maps),
                Sheet.inside(
                        "Map<%s String, @NotEmpty List<@Size(max = 2) String>>",
                        "Map<String, List<String>>", FEW_FOR_TEXTS, maps),
                Sheet.inside("Map<%s String, @Size(max = 2) String>", "Map<String, String>", FEW_FOR_TEXTS, pairs),
                Sheet.inside(
                        "@Size(max = 1) Map<%s String, @NotBlank String>",
                        "Map<String, String>", FEW_FOR_TEXTS, pairs));
    }

    /** Of these a constraint before the type is said of what is inside. */
    private static Stream<Sheet> unwrapped(List<Integer> ints, List<Object> longs) {
        return Stream.of(
                        number("OptionalInt", with(each(ints, OptionalInt::of), List.of(OptionalInt.empty()))),
                        number(
                                "OptionalLong",
                                with(
                                        each(longs, number -> OptionalLong.of((Long) number)),
                                        List.of(OptionalLong.empty()))),
                        number(
                                "OptionalDouble",
                                with(each(Values.doubles(), OptionalDouble::of), List.of(OptionalDouble.empty()))))
                .map(Sheet::orNull);
    }

    /** Three values at a time, and null among them. */
    private static List<List<Object>> lists(List<?> values) {
        List<List<Object>> lists = new ArrayList<>();
        lists.add(List.of());
        for (int from = 0; from < values.size(); from += 3) {
            lists.add(new ArrayList<>(values.subList(from, Math.min(from + 3, values.size()))));
        }
        lists.add(Arrays.asList(values.get(0), null));
        return lists;
    }

    private static List<List<List<Object>>> nested(List<List<Object>> lists) {
        List<List<List<Object>>> nested = new ArrayList<>();
        nested.add(List.of());
        for (int from = 0; from < lists.size(); from += 2) {
            nested.add(lists.subList(from, Math.min(from + 2, lists.size())));
        }
        nested.add(Arrays.asList(lists.get(0), null));
        return nested;
    }

    private static Map<String, @Nullable Object> members(List<?> values) {
        Map<String, @Nullable Object> map = new HashMap<>();
        IntStream.range(0, values.size()).forEach(i -> map.put("k/" + i, values.get(i)));
        return map;
    }

    private static List<Optional<Object>> optionals(List<?> values) {
        return Stream.concat(
                        Stream.<Optional<Object>>of(Optional.empty()),
                        values.stream().map(value -> Optional.<Object>of(value)))
                .toList();
    }

    /** Objects in objects, by every road. */
    private static Stream<Sheet> cascaded() {
        Leaf good = new Leaf("a", 1);
        Leaf bad = new Leaf(" ", 11);
        Leaf worse = new Leaf(null, 0, Arrays.asList(good, null, bad), Map.of("a", good, "a/b", bad));
        Leaf deep = new Leaf("a", 10, List.of(new Leaf("b", 2, bad)), Map.of("ab", new Leaf("c", 3, worse)));
        List<Leaf> leaves = List.of(good, bad, worse, deep);
        List<Bean> beans = List.of(
                Shapes.bean("a", List.of("b"), 1, good, "ab"),
                Shapes.bean("", Arrays.asList("", null, "c"), 0, bad, "a"),
                Shapes.bean(null, null, null, null, null),
                Shapes.bean("a", List.of(), 2, deep, ""));
        return Stream.of(objects("Leaf", leaves), objects("Bean", beans)).flatMap(sheets -> sheets);
    }

    private static Stream<Sheet> objects(String type, List<?> values) {
        List<String> constraints = List.of("", "@Valid", "@NotNull", "@NotNull @Valid");
        Sheet arrays = Sheet.of(type + "[]", constraints, each(values, Sheets::array));
        return Stream.concat(
                Stream.of(Sheet.of(type, constraints, values), arrays).map(Sheet::orNull),
                around(type, constraints, values));
    }

    private static Object[] array(Object value) {
        Object[] array = (Object[]) Array.newInstance(value.getClass(), 3);
        array[1] = value;
        array[2] = value;
        return array;
    }
}
