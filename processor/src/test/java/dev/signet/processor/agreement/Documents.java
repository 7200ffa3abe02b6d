package dev.signet.processor.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** JSON near what declarations allow, at random. */
final class Documents {
    private static final Pattern NUMBER = Pattern.compile("-?\\b[0-9]+(?:\\.[0-9]+)?(?:E[+-]?[0-9]+)?");

    private static final List<String> CHARACTERS = List.of(
            "a",
            "b",
            "z",
            "A",
            "0",
            "1",
            "9",
            ".",
            "-",
            "+",
            "@",
            " ",
            "\t",
            "\n",
            "\r",
            "\u0000",
            "\u001f",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\u00e9",
            "e\u0301",
            "\u0301",
            "\u212a",
            "\u65e5",
            "\ud83d\ude00",
            "\ud835\udcb3",
            "\ud83d\udc68\u200d\ud83d\udc69",
            "\"",
            "\\",
            "/",
            "\ufeff",
            "\uffff",
            "T",
            "Z",
            ":",
            "P",
            "=",
            "%");

    private static final List<String> OTHERS = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1.5",
            "\"\"",
            "\"1\"",
            "\"a\"",
            "\"null\"",
            "[]",
            "[null]",
            "[0]",
            "[\"a\"]",
            "{}",
            "{\"a\":1}",
            "[[]]",
            "[{}]");

    private static final List<BigDecimal> STEPS = Stream.of(
                    "0", "0", "0", "1", "-1", "0.1", "-0.1", "0.5", "-0.5", "0.01", "-0.01", "0.001", "-0.001", "10",
                    "-10", "1E-9", "-1E-9", "1E-20", "-1E-20", "1E+15", "-1E+15")
            .map(BigDecimal::new)
            .toList();

    /** What a reader takes exactly, whatever is added. */
    private static final int DIGITS = 700;

    private final Random random;

    Documents(Random random) {
        this.random = random;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** So many of these. */
    List<String> some(int count, List<String> of) {
        List<String> shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }

    /** So many, each made anew. */
    static List<String> many(int count, Supplier<String> made) {
        return IntStream.range(0, count).mapToObj(i -> made.get()).toList();
    }

    /** Something of another type, as likely as not. */
    String other() {
        return one(OTHERS);
    }

    /** The numbers that declarations mention, and the ends of Java's types. */
    static List<BigDecimal> bounds(List<String> declarations) {
        Stream<String> ends = Stream.of(
                "0",
                "-0",
                "127",
                "-128",
                "32767",
                "-32768",
                "2147483647",
                "-2147483648",
                "9223372036854775807",
                "-9223372036854775808",
                "3.4028235E+38",
                "-3.4028235E+38",
                "1.7976931348623157E+308",
                "-1.7976931348623157E+308",
                "1.4E-45",
                "4.9E-324",
                "9007199254740993");
        Stream<String> mentioned = declarations.stream()
                .flatMap(declaration -> NUMBER.matcher(declaration).results())
                .map(MatchResult::group);
        return Stream.concat(ends, mentioned)
                .distinct()
                .map(BigDecimal::new)
                .filter(bound -> Math.abs(bound.scale()) < DIGITS)
                .toList();
    }

    /** A number at a bound or a step away from it, in one of the ways to write it. */
    String number(List<BigDecimal> bounds) {
        BigDecimal number = one(bounds);
        if (Math.abs(number.scale()) < 60) {
            number = number.add(one(STEPS));
        }
        return switch (random.nextInt(6)) {
            case 0 -> number.toPlainString();
            case 1 -> number.toPlainString() + (number.scale() > 0 ? "0" : ".0");
            case 2 -> number.unscaledValue() + (random.nextBoolean() ? "e" : "E") + -number.scale();
            case 3 -> exponent(number, random.nextInt(9) - 4);
            case 4 -> number.signum() == 0 ? "-0.0" : number.toString();
            default -> number.toString();
        };
    }

    /** {@code 12.5} as {@code 0.125e2}. */
    private static String exponent(BigDecimal number, int exponent) {
        return number.scaleByPowerOfTen(-exponent).toPlainString() + "e" + (exponent > 0 ? "+" : "") + exponent;
    }

    /** A number with more digits than a double holds. */
    String precise() {
        return new BigDecimal(random.nextDouble() * 20)
                .add(BigDecimal.valueOf(random.nextInt(), 40))
                .setScale(45, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** A text of a few characters, of which many take two units or mean nothing to the eye. */
    String text() {
        return quoted(IntStream.range(0, random.nextInt(7))
                .mapToObj(i -> one(CHARACTERS))
                .collect(Collectors.joining()));
    }

    /** One of these texts, or what a slip of the pen makes of it. */
    String near(List<String> texts) {
        StringBuilder text = new StringBuilder(one(texts));
        for (int slips = random.nextInt(3); slips > 0; slips--) {
            int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
            int end = at < text.length() && random.nextBoolean() ? text.offsetByCodePoints(at, 1) : at;
            text.replace(at, end, random.nextInt(3) == 0 ? "" : one(CHARACTERS));
        }
        return quoted(text.toString());
    }

    /** A text in JSON, its characters as they are or escaped. */
    String quoted(String text) {
        boolean escapes = random.nextInt(3) == 0;
        return text.chars()
                .mapToObj(unit -> unit >= ' ' && unit != '"' && unit != '\\' && !escapes
                        ? String.valueOf((char) unit)
                        : "\\u%04x".formatted(unit))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** A few elements, perhaps one of them twice. */
    String array(Supplier<String> element) {
        List<String> elements = many(random.nextInt(5), element);
        if (!elements.isEmpty() && random.nextInt(4) == 0) {
            elements =
                    Stream.concat(elements.stream(), Stream.of(elements.get(0))).toList();
        }
        return elements.stream().collect(Collectors.joining(",", "[", "]"));
    }

    /** A few members, no name twice. */
    String object(Supplier<String> name, Supplier<String> value) {
        Map<String, String> members = new LinkedHashMap<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            String written = name.get();
            members.put(Document.parsed(written).asText(), written + ":" + value.get());
        }
        return members.values().stream().collect(Collectors.joining(",", "{", "}"));
    }
}
