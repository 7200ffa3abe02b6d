package dev.signet.processor.graphs;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Constraints that may stand on a type, any of them together: together they leave a value. */
final class Constraints {
    static final List<String> PRIMITIVES = List.of("byte", "short", "int", "long", "float", "double");

    static final List<String> SCALARS = List.of(
            "String",
            "String",
            "String",
            "Integer",
            "Long",
            "Short",
            "Byte",
            "BigInteger",
            "BigDecimal",
            "Double",
            "Float",
            "Boolean",
            "LocalDate",
            "Instant",
            "OffsetDateTime",
            "Year",
            "YearMonth",
            "Date",
            "UUID",
            "URI",
            "Locale",
            "Duration",
            "Colour",
            "Character");

    static final List<String> SIZED =
            List.of("@NotNull", "@NotEmpty", "@Size(max = 2)", "@Size(min = 1)", "@Size(min = 1) @Size(max = 3)");

    static final List<String> TEXT = List.of(
            "@NotNull",
            "@NotEmpty",
            "@NotBlank",
            "@Size(max = 2)",
            "@Size(min = 1, max = 3)",
            "@Email",
            "@Pattern(regexp = \"[a-c]*\")",
            "@Pattern(regexp = \"[A-C]+\", flags = Pattern.Flag.CASE_INSENSITIVE)",
            "@Pattern(regexp = \"[^x]*\") @Pattern(regexp = \".{0,2}\")",
            "@Digits(integer = 1, fraction = 1)");

    private static final List<String> LOW = List.of(
            "@Min(1)",
            "@Min(-1)",
            "@DecimalMin(\"1\")",
            "@DecimalMin(\"0.5\")",
            "@DecimalMin(value = \"1\", inclusive = false)",
            "@Positive",
            "@PositiveOrZero",
            "@Min.List({@Min(0), @Min(1)})");

    private static final List<String> HIGH = List.of(
            "@Max(10)",
            "@Max(5)",
            "@DecimalMax(\"10.5\")",
            "@DecimalMax(value = \"10\", inclusive = false)",
            "@Digits(integer = 1, fraction = 1)",
            "@Digits(integer = 2, fraction = 0)",
            "@Max.List({@Max(10), @Max(5)})");

    private static final List<String> NEGATIVE = List.of(
            "@Negative", "@NegativeOrZero", "@Max(-1)", "@DecimalMax(value = \"0\", inclusive = false)", "@Min(-9)");

    private Constraints() {}

    static List<String> of(String type, Random random) {
        return switch (type) {
            case "String" -> random.nextInt(8) == 0 ? List.of("@Null") : TEXT;
            case "Boolean" -> List.of("@NotNull", random.nextBoolean() ? "@AssertTrue" : "@AssertFalse");
            case "LocalDate", "Instant", "OffsetDateTime", "Year", "YearMonth", "Date" ->
                random.nextBoolean()
                        ? List.of("@NotNull", "@PastOrPresent", "@FutureOrPresent")
                        : List.of(random.nextBoolean() ? "@Past" : "@Future");
            case "UUID", "URI", "Locale", "Duration", "Colour", "Character" ->
                List.of(random.nextInt(4) == 0 ? "@Null" : "@NotNull");
            default -> {
                List<String> all = new ArrayList<>(primitive(random));
                all.add("@NotNull");
                yield all;
            }
        };
    }

    static List<String> primitive(Random random) {
        return random.nextInt(4) == 0
                ? NEGATIVE
                : Stream.concat(LOW.stream(), HIGH.stream()).toList();
    }
}
