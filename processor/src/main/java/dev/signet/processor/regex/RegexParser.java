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
    private static final String END_OF_TEXT = "";

    private final String regexp;
    private final CharacterClasses classes;
    private final List<Node> groups = new ArrayList<>();
    private final Map<String, Node> named = new HashMap<>();
    private int flags;
    private int at;
    private boolean quoted;
    private int reluctant;

    private RegexParser(String regexp, int flags, CharacterClasses classes) {
        this.regexp = regexp;
        this.flags = flags;
        this.classes = classes;
    }

    static Node parse(String regexp, int flags, CharacterClasses classes) {
        RegexParser parser = new RegexParser(regexp, flags, classes);
        Node node = (flags & Pattern.LITERAL) != 0 ? parser.literal() : parser.alternatives();
        return parser.has(Pattern.CANON_EQ) ? new Irregular("canonical equivalence", ANYTHING) : node;
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    private Node literal() {
        List<Node> characters = new ArrayList<>();
        while (at < regexp.length()) {
            characters.add(character(codePoint()));
        }
        return Node.sequence(characters);
    }

    // a|b
    private Node alternatives() {
        List<Node> branches = new ArrayList<>(List.of(sequence()));
        while (next("|")) {
            branches.add(sequence());
        }
        return Node.choice(branches);
    }

    // ab
    private Node sequence() {
        List<Node> parts = new ArrayList<>();
        String ahead = ahead();
        while (!ahead.equals(END_OF_TEXT) && (quoted || (!ahead.equals("|") && !ahead.equals(")")))) {
            int before = reluctant;
            parts.add(repeated(atom(), before));
            ahead = ahead();
        }
        return Node.sequence(parts);
    }

    // a? a* a+ a{2} a{2,} a{2,3}, each also reluctant or possessive
    private Node repeated(Node once, int reluctantBefore) {
        // Repeated, a line break gives no half of it back.
        Node atom = once.equals(LINE_BREAK) && ahead().matches("[?*+{]") ? new Atomic(once) : once;
        ahead();
        if (quoted) {
            return atom;
        }
        int least = 0;
        int most = Repeat.ENDLESS;
        if (next("?")) {
            most = 1;
        } else if (next("+")) {
            least = 1;
        } else if (next("{")) {
            least = number();
            most = !next(",") ? least : ahead().equals("}") ? Repeat.ENDLESS : number();
            next("}");
        } else if (!next("*")) {
            return atom;
        }
        Node repeat = Node.repeat(atom, least, most);
        if (next("?")) {
            reluctant++;
            return repeat;
        }
        return next("+") ? atomic(repeat, reluctantBefore, "a possessive quantifier") : repeat;
    }

    private int number() {
        StringBuilder digits = new StringBuilder();
        while (ahead().matches("[0-9]")) {
            digits.append(regexp.charAt(at++));
        }
        return Integer.parseInt(digits.toString());
    }

    private Node atom() {
        if (quoted) {
            return character(codePoint());
        }
        switch (regexp.charAt(at)) {
            case '(' -> {
                return group();
            }
            case '[' -> {
                return new Chars(classes.of(characterClass(), flags));
            }
            case '\\' -> {
                return escape();
            }
            case '{' -> {
                return Sequence.EMPTY; // a second quantifier repeats nothing
            }
            case '.' -> {
                at++;
                return new Chars(classes.of(".", flags));
            }
            case '^' -> {
                at++;
                boolean unix = has(Pattern.UNIX_LINES);
                return new Anchor(
                        !has(Pattern.MULTILINE) ? Place.BEGIN : unix ? Place.UNIX_LINE_BEGIN : Place.LINE_BEGIN);
            }
            case '$' -> {
                at++;
                return has(Pattern.MULTILINE)
                        ? new Anchor(has(Pattern.UNIX_LINES) ? Place.UNIX_LINE_END : Place.LINE_END)
                        : new Anchor(Place.END_OR_LAST_TERMINATOR);
            }
            default -> {
                return character(codePoint());
            }
        }
    }

    // (a) (?<name>a) (?:a) (?i:a) (?i) (?>a) (?=a) (?!a) (?<=a) (?<!a)
    private Node group() {
        int outer = flags;
        at++;
        Node node;
        if (next("?<=") || next("?<!")) {
            node = lookAround("a look-behind");
        } else if (next("?=") || next("?!")) {
            node = lookAround("a look-ahead");
        } else if (next("?>")) {
            int before = reluctant;
            node = atomic(alternatives(), before, "an atomic group");
        } else if (next("?<")) {
            int end = regexp.indexOf('>', at);
            String name = regexp.substring(at, end);
            at = end + 1;
            node = capturing();
            named.put(name, node);
        } else if (next("?")) {
            boolean opens = flags();
            if (!opens) {
                return Sequence.EMPTY; // they hold until the group around is over
            }
            node = alternatives();
        } else {
            node = capturing();
        }
        next(")");
        flags = outer;
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
            char flag = regexp.charAt(at++);
            if (flag == ')' || flag == ':') {
                return flag == ':';
            }
            if (flag == '-') {
                on = false;
            } else {
                flags = on ? flags | bit(flag) : flags & ~bit(flag);
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
        int begin = at;
        while (true) {
            at = regexp.indexOf(']', at) + 1;
            String text = regexp.substring(begin, at);
            if (isComplete(text)) {
                return text;
            }
        }
    }

    private boolean isComplete(String text) {
        try {
            Pattern.compile(text, flags);
            return true;
        } catch (PatternSyntaxException tooShort) {
            return false;
        }
    }

    private Node escape() {
        int begin = at++;
        char kind = regexp.charAt(at++);
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
                return next("{g}")
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
                int end = regexp.indexOf('>', at);
                Node group = named.getOrDefault(regexp.substring(at + 1, end), Sequence.EMPTY);
                at = end + 1;
                return new Irregular("a back-reference", group);
            }
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> {
                return backReference(kind - '0');
            }
            case 'd', 'D', 'h', 'H', 's', 'S', 'v', 'V', 'w', 'W' -> {
                return new Chars(classes.of(regexp.substring(begin, at), flags));
            }
            case 'p', 'P', 'N' -> {
                at = regexp.charAt(at) == '{' ? regexp.indexOf('}', at) + 1 : at + 1;
                String text = regexp.substring(begin, at);
                return new Chars(classes.of(text, flags));
            }
            default -> {
                return character(escaped(kind));
            }
        }
    }

    private Node backReference(int first) {
        int number = first;
        while (at < regexp.length() && Character.digit(regexp.charAt(at), 10) >= 0) {
            int longer = number * 10 + Character.digit(regexp.charAt(at), 10);
            if (longer > groups.size()) {
                break;
            }
            number = longer;
            at++;
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

    private int escaped(char kind) {
        return switch (kind) {
            case 'a' -> 0x07;
            case 'e' -> 0x1B;
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'c' -> regexp.charAt(at++) ^ 64;
            case '0' -> octal();
            case 'x' -> regexp.charAt(at) == '{' ? braced() : hexadecimal(2);
            case 'u' -> unit();
            default -> {
                at--;
                yield codePoint();
            }
        };
    }

    // \0n \0nn \0mnn, where m is at most 3
    private int octal() {
        int value = 0;
        int most = regexp.charAt(at) <= '3' ? 3 : 2;
        for (int i = 0; i < most && at < regexp.length() && Character.digit(regexp.charAt(at), 8) >= 0; i++) {
            value = value * 8 + Character.digit(regexp.charAt(at++), 8);
        }
        return value;
    }

    private int hexadecimal(int digits) {
        at += digits;
        return Integer.parseInt(regexp.substring(at - digits, at), 16);
    }

    private int braced() {
        int end = regexp.indexOf('}', at);
        int value = Integer.parseInt(regexp.substring(at + 1, end), 16);
        at = end + 1;
        return value;
    }

    /** Two of them that are a pair are one character. */
    private int unit() {
        int unit = hexadecimal(4);
        if (Character.isHighSurrogate((char) unit) && regexp.startsWith("\\u", at)) {
            int mark = at;
            at += 2;
            int low = hexadecimal(4);
            if (Character.isLowSurrogate((char) low)) {
                return Character.toCodePoint((char) unit, (char) low);
            }
            at = mark;
        }
        return unit;
    }

    private int codePoint() {
        int point = regexp.codePointAt(at);
        at += Character.charCount(point);
        return point;
    }

    private Node character(int point) {
        boolean hasCase = Character.toUpperCase(point) != Character.toLowerCase(point);
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
            return new Irregular("half a surrogate pair", new Chars(CodePoints.ALL));
        }
        if (!has(Pattern.CASE_INSENSITIVE) || !(hasCase || has(Pattern.UNICODE_CASE))) {
            return new Chars(CodePoints.of(point));
        }
        if (!has(Pattern.UNICODE_CASE)) {
            return new Chars(
                    point < 0x80
                            ? CodePoints.of(Character.toUpperCase(point))
                                    .or(CodePoints.of(Character.toLowerCase(point)))
                            : CodePoints.of(point));
        }
        CodePoints alone = classes.of("\\x{" + Integer.toHexString(point) + "}", flags);
        return alone.equals(classes.besideOthers(point))
                ? new Chars(alone)
                : new Irregular("a character whose case depends on those beside it", new Chars(CodePoints.ALL));
    }

    /** What comes next, or nothing at the end; comments and the marks of a quotation are passed over. */
    private String ahead() {
        while (at < regexp.length()) {
            char here = regexp.charAt(at);
            if (quoted) {
                if (!regexp.startsWith("\\E", at)) {
                    return String.valueOf(here);
                }
                quoted = false;
                at += 2;
            } else if (regexp.startsWith("\\Q", at)) {
                quoted = true;
                at += 2;
            } else if (has(Pattern.COMMENTS) && isSpace(here)) {
                at++;
            } else if (has(Pattern.COMMENTS) && here == '#') {
                while (at < regexp.length() && !isLineEnd(regexp.charAt(at))) {
                    at++;
                }
            } else {
                return String.valueOf(here);
            }
        }
        return END_OF_TEXT;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || (character >= '\t' && character <= '\r');
    }

    private boolean isLineEnd(char character) {
        return character == '\n' || (!has(Pattern.UNIX_LINES) && CodePoints.TERMINATORS.contains(character));
    }

    private boolean next(String expected) {
        ahead();
        if (quoted || !regexp.startsWith(expected, at)) {
            return false;
        }
        at += expected.length();
        return true;
    }
}
