package dev.signet.processor.regex;

import dev.signet.processor.regex.CodePoints.Range;
import dev.signet.processor.regex.Node.Anchor;
import dev.signet.processor.regex.Node.Chars;
import dev.signet.processor.regex.Node.Choice;
import dev.signet.processor.regex.Node.Place;
import dev.signet.processor.regex.Node.Repeat;
import dev.signet.processor.regex.Node.Sequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An expression in the words of ECMA-262, with its flag u, which JSON Schema asks for (2020-12 core, 6.4). */
public final class EcmaText {
    private static final String SYNTAX = "^$\\.*+?()[]{}|/";

    /** More ranges than this are not read any more. */
    private static final int FEW = 12;

    private static final int MOST = 60;

    /** The general categories by name, as both languages call them, those that hold others first. */
    private static final Map<String, Set<Integer>> CATEGORIES = new LinkedHashMap<>();

    static {
        CATEGORIES.put("L", Set.of(1, 2, 3, 4, 5));
        CATEGORIES.put("M", Set.of(6, 7, 8));
        CATEGORIES.put("N", Set.of(9, 10, 11));
        CATEGORIES.put("P", Set.of(20, 21, 22, 23, 24, 29, 30));
        CATEGORIES.put("S", Set.of(25, 26, 27, 28));
        CATEGORIES.put("Z", Set.of(12, 13, 14));
        CATEGORIES.put("C", Set.of(0, 15, 16, 18, 19));
        List<String> names = List.of(
                "Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf",
                "", "Co", "Cs", "Pd", "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi", "Pf");
        for (int type = 0; type < names.size(); type++) {
            if (!names.get(type).isEmpty()) {
                CATEGORIES.put(names.get(type), Set.of(type));
            }
        }
    }

    private final StringBuilder text = new StringBuilder();
    private boolean sayable = true;

    private EcmaText() {}

    /** What matches the same texts when it is anchored on both sides; nothing, where ECMA-262 cannot say it. */
    public static Optional<String> of(Expression expression) {
        if (expression.irregularity().isPresent()) {
            return Optional.empty();
        }
        EcmaText ecma = new EcmaText();
        ecma.add(expression.node());
        return ecma.sayable ? Optional.of(ecma.text.toString()) : Optional.empty();
    }

    private void add(Node node) {
        if (node instanceof Chars chars) {
            characters(chars.set()).ifPresentOrElse(text::append, () -> sayable = false);
        } else if (node instanceof Sequence sequence) {
            sequence.parts().forEach(part -> grouped(part, part instanceof Choice));
        } else if (node instanceof Choice choice) {
            for (int i = 0; i < choice.branches().size(); i++) {
                text.append(i == 0 ? "" : "|");
                add(choice.branches().get(i));
            }
        } else if (node instanceof Repeat repeat) {
            grouped(repeat.body(), !(repeat.body() instanceof Chars));
            text.append(quantifier(repeat.least(), repeat.most()));
        } else if (node instanceof Anchor anchor) {
            anchor(anchor.place());
        } else {
            sayable = false;
        }
    }

    private void grouped(Node node, boolean needed) {
        text.append(needed ? "(?:" : "");
        add(node);
        text.append(needed ? ")" : "");
    }

    private static String quantifier(int least, int most) {
        if (most == Repeat.ENDLESS) {
            return least == 0 ? "*" : least == 1 ? "+" : "{" + least + ",}";
        }
        return least == 0 && most == 1 ? "?" : "{" + least + (least == most ? "" : "," + most) + "}";
    }

    private void anchor(Place place) {
        switch (place) {
            case BEGIN -> text.append('^');
            case END -> text.append('$');
            case WORD_BOUNDARY -> text.append("\\b");
            case NO_WORD_BOUNDARY -> text.append("\\B");
            default -> sayable = false;
        }
    }

    private static Optional<String> characters(CodePoints set) {
        if (set.isEmpty()) {
            return Optional.of("[^\\s\\S]");
        } else if (set.size() == 1) {
            int only = set.first();
            return Optional.of(
                    only < 0x80 && SYNTAX.indexOf(only) >= 0 && only != '/' ? "\\" + (char) only : character(only));
        }
        for (Map.Entry<CodePoints, String> entry : Map.of(
                        CodePoints.ALL,
                        "[\\s\\S]",
                        CodePoints.DIGITS,
                        "\\d",
                        CodePoints.DIGITS.not(),
                        "\\D",
                        CodePoints.WORD,
                        "\\w",
                        CodePoints.WORD.not(),
                        "\\W")
                .entrySet()) {
            if (entry.getKey().equals(set)) {
                return Optional.of(entry.getValue());
            }
        }
        return Stream.concat(
                        inside(set).map(text -> "[" + text + "]").stream(),
                        inside(set.not()).map(text -> "[^" + text + "]").stream())
                .min(Comparator.comparingInt(String::length));
    }

    private static Optional<String> inside(CodePoints set) {
        List<Range> ranges = set.ranges();
        if (ranges.size() <= FEW) {
            return Optional.of(ranges(ranges));
        }
        return property(set).or(() -> ranges.size() <= MOST ? Optional.of(ranges(ranges)) : Optional.empty());
    }

    private static String ranges(List<Range> ranges) {
        return ranges.stream()
                .map(range -> {
                    int between = range.last() - range.first();
                    String first = inClass(range.first());
                    return between == 0 ? first : first + (between == 1 ? "" : "-") + inClass(range.last());
                })
                .collect(Collectors.joining());
    }

    private static String inClass(int point) {
        return point < 0x80 && "\\]^-[".indexOf(point) >= 0 ? "\\" + (char) point : character(point);
    }

    /** As it stands in a text, or escaped; beyond U+FFFF no escape means the same to all. */
    private static String character(int point) {
        return switch (point) {
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default ->
                (point >= ' ' && point < 0x7F) || point > Character.MAX_VALUE
                        ? Character.toString(point)
                        : "\\u%04x".formatted(point);
        };
    }

    /** By name, with what else is in ASCII. */
    private static Optional<String> property(CodePoints set) {
        Optional<UnicodeProperty> property = UnicodeProperty.beyondAscii(set);
        if (property.isEmpty() || property.get() instanceof UnicodeProperty.Told) {
            return Optional.empty();
        }
        CodePoints ascii = set.and(CodePoints.ASCII);
        if (property.get() instanceof UnicodeProperty.Script script) {
            CodePoints meant =
                    CodePoints.where(CodePoints.ASCII, point -> Character.UnicodeScript.of(point) == script.script());
            return named(ascii, meant, "\\p{Script=" + name(script.script()) + "}");
        }
        List<Integer> types = ((UnicodeProperty.Categories) property.get()).types();
        CodePoints meant = CodePoints.where(CodePoints.ASCII, point -> types.contains(Character.getType(point)));
        List<Integer> left = new ArrayList<>(types);
        StringBuilder names = new StringBuilder();
        CATEGORIES.forEach((name, in) -> {
            if (left.containsAll(in)) {
                left.removeAll(in);
                names.append("\\p{").append(name).append('}');
            }
        });
        return named(ascii, meant, names.toString());
    }

    private static Optional<String> named(CodePoints ascii, CodePoints meant, String names) {
        return ascii.containsAll(meant) ? Optional.of(ranges(ascii.minus(meant).ranges()) + names) : Optional.empty();
    }

    /** {@code Old_Italic}, as Unicode writes it. */
    private static String name(Character.UnicodeScript script) {
        return Stream.of(script.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining("_"));
    }
}
