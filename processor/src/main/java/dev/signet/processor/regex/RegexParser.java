package dev.signet.processor.regex;

import dev.signet.processor.regex.Node.Anchor;
import dev.signet.processor.regex.Node.Atomic;
import dev.signet.processor.regex.Node.Chars;
import dev.signet.processor.regex.Node.Irregular;
import dev.signet.processor.regex.Node.Place;
import dev.signet.processor.regex.Node.Repeat;
import dev.signet.processor.regex.Node.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The syntax of java.util.regex, for expressions that it compiles. */
final class RegexParser {
    private static final Node ANYTHING = new Repeat(new Chars(CodePoints.ALL), 0, Repeat.ENDLESS);
    private static final Node LINE_BREAK = lineBreak();

    private final RegexCursor in;
    private final CharacterClasses classes;
    private final List<Node> groups = new ArrayList<>();
    private final Map<String, Node> named = new HashMap<>();
    private int reluctant;

    private RegexParser(String regexp, int flags, CharacterClasses classes) {
        this.in = new RegexCursor(regexp, flags);
        this.classes = classes;
    }

    static Node parse(String regexp, int flags, CharacterClasses classes) {
        RegexParser parser = new RegexParser(regexp, flags, classes);
        Node node = (flags & Pattern.LITERAL) != 0 ? parser.literal() : parser.alternatives();
        return parser.in.has(Pattern.CANON_EQ) ? new Irregular("canonical equivalence", ANYTHING) : node;
    }

    private Node literal() {
        List<Node> characters = new ArrayList<>();
        while (!in.isOver()) {
            characters.add(character(in.codePoint()));
        }
        return Node.sequence(characters);
    }

    // a|b
    private Node alternatives() {
        List<Node> branches = new ArrayList<>(List.of(sequence()));
        while (in.next("|")) {
            branches.add(sequence());
        }
        return Node.choice(branches);
    }

    // ab
    private Node sequence() {
        List<Node> parts = new ArrayList<>();
        while (!in.isAtEnd() && (in.isQuoted() || !in.ahead().matches("[|)]"))) {
            int before = reluctant;
            parts.add(repeated(atom(), before));
        }
        return Node.sequence(parts);
    }

    // a? a* a+ a{2} a{2,} a{2,3}, each also reluctant or possessive
    private Node repeated(Node once, int reluctantBefore) {
        // Repeated, a line break gives no half of it back.
        Node atom = once.equals(LINE_BREAK) && in.ahead().matches("[?*+{]") ? new Atomic(once) : once;
        in.ahead();
        if (in.isQuoted()) {
            return atom;
        }
        int least = 0;
        int most = Repeat.ENDLESS;
        if (in.next("?")) {
            most = 1;
        } else if (in.next("+")) {
            least = 1;
        } else if (in.next("{")) {
            least = number();
            most = !in.next(",") ? least : in.ahead().equals("}") ? Repeat.ENDLESS : number();
            in.next("}");
        } else if (!in.next("*")) {
            return atom;
        }
        Node repeat = Node.repeat(atom, least, most);
        if (in.next("?")) {
            reluctant++;
            return repeat;
        }
        return in.next("+") ? atomic(repeat, reluctantBefore, "a possessive quantifier") : repeat;
    }

    private int number() {
        StringBuilder digits = new StringBuilder();
        while (in.ahead().matches("[0-9]")) {
            digits.append(in.unit());
        }
        return Integer.parseInt(digits.toString());
    }

    private Node atom() {
        if (in.isQuoted()) {
            return character(in.codePoint());
        }
        switch (in.peek()) {
            case '(' -> {
                return group();
            }
            case '[' -> {
                return new Chars(classes.of(characterClass(), in.flags()));
            }
            case '\\' -> {
                return escape();
            }
            case '{' -> {
                return Sequence.EMPTY; // a second quantifier repeats nothing
            }
            case '.' -> {
                in.unit();
                return new Chars(classes.of(".", in.flags()));
            }
            case '^' -> {
                in.unit();
                boolean unix = in.has(Pattern.UNIX_LINES);
                return new Anchor(
                        !in.has(Pattern.MULTILINE) ? Place.BEGIN : unix ? Place.UNIX_LINE_BEGIN : Place.LINE_BEGIN);
            }
            case '$' -> {
                in.unit();
                return in.has(Pattern.MULTILINE)
                        ? new Anchor(in.has(Pattern.UNIX_LINES) ? Place.UNIX_LINE_END : Place.LINE_END)
                        : new Anchor(Place.END_OR_LAST_TERMINATOR);
            }
            default -> {
                return character(in.codePoint());
            }
        }
    }

    // (a) (?<name>a) (?:a) (?i:a) (?i) (?>a) (?=a) (?!a) (?<=a) (?<!a)
    private Node group() {
        int outer = in.flags();
        in.unit();
        Node node;
        if (in.next("?<=") || in.next("?<!")) {
            node = lookAround("a look-behind");
        } else if (in.next("?=") || in.next("?!")) {
            node = lookAround("a look-ahead");
        } else if (in.next("?>")) {
            int before = reluctant;
            node = atomic(alternatives(), before, "an atomic group");
        } else if (in.next("?<")) {
            String name = in.upTo('>');
            node = capturing();
            named.put(name, node);
        } else if (in.next("?")) {
            boolean opens = flags();
            if (!opens) {
                return Sequence.EMPTY; // they hold until the group around is over
            }
            node = alternatives();
        } else {
            node = capturing();
        }
        in.next(")");
        in.flags(outer);
        return node;
    }

    private Node atomic(Node node, int reluctantBefore, String what) {
        // It keeps the least that the quantifier takes, which a Repeat has forgotten.
        return reluctant > reluctantBefore ? new Irregular(what, node) : new Atomic(node);
    }

    private Node lookAround(String what) {
        alternatives();
        return new Irregular(what, Sequence.EMPTY);
    }

    private Node capturing() {
        int number = groups.size();
        groups.add(Sequence.EMPTY);
        Node node = alternatives();
        groups.set(number, node);
        return node;
    }

    /** Whether a group begins behind them. */
    private boolean flags() {
        boolean on = true;
        while (true) {
            char flag = in.unit();
            if (flag == ')' || flag == ':') {
                return flag == ':';
            }
            if (flag == '-') {
                on = false;
            } else {
                in.flags(on ? in.flags() | bit(flag) : in.flags() & ~bit(flag));
            }
        }
    }

    private static int bit(char flag) {
        return switch (flag) {
            case 'i' -> Pattern.CASE_INSENSITIVE;
            case 'm' -> Pattern.MULTILINE;
            case 's' -> Pattern.DOTALL;
            case 'd' -> Pattern.UNIX_LINES;
            case 'u' -> Pattern.UNICODE_CASE;
            case 'c' -> Pattern.CANON_EQ;
            case 'x' -> Pattern.COMMENTS;
            case 'U' -> Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE;
            default -> throw new IllegalArgumentException("No flag: " + flag);
        };
    }

    /** The text of the class that begins here: the shortest that java.util.regex takes for a whole one. */
    private String characterClass() {
        int begin = in.mark();
        while (true) {
            in.upTo(']');
            String text = in.since(begin);
            if (isComplete(text)) {
                return text;
            }
        }
    }

    private boolean isComplete(String text) {
        try {
            Pattern.compile(text, in.flags());
            return true;
        } catch (PatternSyntaxException tooShort) {
            return false;
        }
    }

    private Node escape() {
        int begin = in.mark();
        in.unit();
        char kind = in.unit();
        switch (kind) {
            case 'A' -> {
                return new Anchor(Place.BEGIN);
            }
            case 'z' -> {
                return new Anchor(Place.END);
            }
            case 'Z' -> {
                return new Anchor(Place.END_OR_LAST_TERMINATOR);
            }
            case 'B' -> {
                return new Anchor(Place.NO_WORD_BOUNDARY);
            }
            case 'b' -> {
                return in.next("{g}")
                        ? new Irregular("a boundary of graphemes", Sequence.EMPTY)
                        : new Anchor(Place.WORD_BOUNDARY);
            }
            case 'G' -> {
                return new Irregular("\\G, the end of the previous match", Sequence.EMPTY);
            }
            case 'X' -> {
                return new Irregular("\\X, a grapheme", new Repeat(new Chars(CodePoints.ALL), 1, Repeat.ENDLESS));
            }
            case 'R' -> {
                return LINE_BREAK;
            }
            case 'k' -> {
                in.unit();
                Node group = named.getOrDefault(in.upTo('>'), Sequence.EMPTY);
                return new Irregular("a back-reference", group);
            }
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                return backReference(kind - '0');
            }
            case 'd', 'D', 'h', 'H', 's', 'S', 'v', 'V', 'w', 'W' -> {
                return new Chars(classes.of(in.since(begin), in.flags()));
            }
            case 'p', 'P', 'N' -> {
                if (in.unit() == '{') {
                    in.upTo('}');
                }
                return new Chars(classes.of(in.since(begin), in.flags()));
            }
            default -> {
                return character(new EscapedCharacter(in).read(begin + 1, kind));
            }
        }
    }

    private Node backReference(int first) {
        int number = first;
        while (in.digit(10) >= 0 && number * 10 + in.digit(10) <= groups.size()) {
            number = number * 10 + in.digit(10);
            in.unit();
        }
        return new Irregular("a back-reference", number <= groups.size() ? groups.get(number - 1) : Sequence.EMPTY);
    }

    private static Node lineBreak() {
        Node windows = Node.sequence(
                List.of(new Chars(CodePoints.of('\r')), Node.repeat(new Chars(CodePoints.of('\n')), 0, 1)));
        CodePoints others =
                CodePoints.range('\n', '\f').or(CodePoints.TERMINATORS).minus(CodePoints.of('\r'));
        return Node.choice(List.of(windows, new Chars(others)));
    }

    private Node character(int point) {
        boolean hasCase = Character.toUpperCase(point) != Character.toLowerCase(point);
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            return new Irregular("half a surrogate pair", new Chars(CodePoints.ALL));
        }
        if (!in.has(Pattern.CASE_INSENSITIVE) || !(hasCase || in.has(Pattern.UNICODE_CASE))) {
            return new Chars(CodePoints.of(point));
        }
        if (!in.has(Pattern.UNICODE_CASE)) {
            return new Chars(
                    point < 0x80
                            ? CodePoints.of(Character.toUpperCase(point))
                                    .or(CodePoints.of(Character.toLowerCase(point)))
                            : CodePoints.of(point));
        }
        CodePoints alone = classes.of("\\x{" + Integer.toHexString(point) + "}", in.flags());
        return alone.equals(classes.besideOthers(point))
                ? new Chars(alone)
                : new Irregular("a character whose case depends on those beside it", new Chars(CodePoints.ALL));
    }
}
