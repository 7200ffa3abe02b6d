package dev.signet.processor.targets.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts that match a regular expression, for what is regular in java.util.regex: characters, classes, groups,
 * alternation and repetition. Of look-around, back references and the like there are no samples.
 */
final class RegexSample {
    private static final int LONGEST = 10_000;

    // A sample is picked from these, the plain ones first.
    private static final String CHARACTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
            + "-_.:/ !\"#$%&'()*+,;<=>?@[\\]^`{|}~\t\n\u00E9\u00C9\u00DF\u03B1\u0391\u4E2D";

    /** How much of what may vary is taken: repetitions beyond the fewest, and which of several characters. */
    private record Choice(int extra, int variant) {}

    private final String regexp;
    private int at;

    private RegexSample(String regexp) {
        this.regexp = regexp;
    }

    /** Texts to try, short ones first. They match as far as the syntax was understood: ask the expression itself. */
    static Stream<String> of(String regexp) {
        RegexSample sample = new RegexSample(regexp);
        return sample.whole().stream()
                .flatMap(text -> Stream.of(0, 1, 2, 3, 5, 8, 16, 32, 64, 128, 256)
                        .flatMap(extra -> IntStream.range(0, 2).mapToObj(variant -> new Choice(extra, variant)))
                        .map(text))
                .distinct();
    }

    private Optional<Function<Choice, String>> whole() {
        try {
            Function<Choice, String> text = alternatives();
            return at == regexp.length() ? Optional.of(text) : Optional.empty();
        } catch (UnsupportedOperationException
                | StringIndexOutOfBoundsException
                | IllegalArgumentException notRegular) {
            return Optional.empty();
        }
    }

    // a|b
    private Function<Choice, String> alternatives() {
        List<Function<Choice, String>> all = new ArrayList<>(List.of(sequence()));
        while (next("|")) {
            all.add(sequence());
        }
        return choice -> all.get(Math.min(choice.variant(), all.size() - 1)).apply(choice);
    }

    // ab
    private Function<Choice, String> sequence() {
        List<Function<Choice, String>> parts = new ArrayList<>();
        while (at < regexp.length() && regexp.charAt(at) != '|' && regexp.charAt(at) != ')') {
            parts.add(repeated(atom()));
        }
        return choice ->
                String.join("", parts.stream().map(part -> part.apply(choice)).toList());
    }

    // a? a* a+ a{2} a{2,} a{2,3}, each also reluctant or possessive
    private Function<Choice, String> repeated(Function<Choice, String> atom) {
        int least = 1;
        int most = 1;
        if (next("?")) {
            least = 0;
        } else if (next("*")) {
            least = 0;
            most = LONGEST;
        } else if (next("+")) {
            most = LONGEST;
        } else if (next("{")) {
            String[] bounds = upTo('}').split(",", -1);
            least = Integer.parseInt(bounds[0]);
            most = bounds.length == 1 ? least : bounds[1].isEmpty() ? LONGEST : Integer.parseInt(bounds[1]);
        } else {
            return atom;
        }
        if (!next("?")) {
            next("+");
        }
        int from = least;
        int to = most;
        return choice -> {
            String once = atom.apply(choice);
            int room = LONGEST / Math.max(once.length(), 1);
            return once.repeat(Math.min(Math.min(from + choice.extra(), to), room));
        };
    }

    private Function<Choice, String> atom() {
        if (next("(")) {
            return group();
        }
        if (next("^") || next("$")) {
            return choice -> "";
        }
        if (regexp.charAt(at) == '[') {
            return oneOf(characterClass());
        }
        if (next("\\Q")) {
            int end = regexp.indexOf("\\E", at);
            String literal = regexp.substring(at, end < 0 ? regexp.length() : end);
            at = end < 0 ? regexp.length() : end + 2;
            return choice -> literal;
        }
        if (regexp.charAt(at) == '\\') {
            return oneOf(escape());
        }
        char literal = regexp.charAt(at++);
        return literal == '.' ? oneOf(".") : choice -> String.valueOf(literal);
    }

    // (a) (?:a) (?<name>a)
    private Function<Choice, String> group() {
        if (next("?<") && !regexp.startsWith("=", at) && !regexp.startsWith("!", at)) {
            upTo('>');
        } else if (!next("?:")
                && (regexp.startsWith("?", at) || regexp.startsWith("=", at) || regexp.startsWith("!", at))) {
            throw new UnsupportedOperationException("look-around or flags");
        }
        Function<Choice, String> inside = alternatives();
        if (!next(")")) {
            throw new UnsupportedOperationException("a group without an end");
        }
        return inside;
    }

    // [a-z], with classes inside it
    private String characterClass() {
        int begin = at;
        int depth = 0;
        do {
            char here = regexp.charAt(at++);
            if (here == '\\') {
                at++;
            } else if (here == '[') {
                depth++;
            } else if (here == ']') {
                depth--;
            }
        } while (depth > 0);
        return regexp.substring(begin, at);
    }

    // \d \p{L} \. but neither \1 nor \b, which stand for no character of their own
    private String escape() {
        int begin = at;
        at += 2;
        char kind = regexp.charAt(begin + 1);
        if ("pP".indexOf(kind) >= 0 && next("{")) {
            upTo('}');
        } else if ("bBAGzZkRX".indexOf(kind) >= 0 || (kind >= '0' && kind <= '9') || "xucN".indexOf(kind) >= 0) {
            throw new UnsupportedOperationException("\\" + kind);
        }
        return regexp.substring(begin, at);
    }

    // What java.util.regex says is in the class is in it.
    private static Function<Choice, String> oneOf(String characterClass) {
        Pattern pattern = Pattern.compile(characterClass);
        List<String> characters = CHARACTERS
                .codePoints()
                .mapToObj(Character::toString)
                .filter(character -> pattern.matcher(character).matches())
                .limit(2)
                .toList();
        if (characters.isEmpty()) {
            throw new UnsupportedOperationException("no known character in " + characterClass);
        }
        return choice -> characters.get(Math.min(choice.variant(), characters.size() - 1));
    }

    private boolean next(String expected) {
        if (!regexp.startsWith(expected, at)) {
            return false;
        }
        at += expected.length();
        return true;
    }

    private String upTo(char end) {
        int begin = at;
        at = regexp.indexOf(end, begin);
        if (at < 0) {
            throw new UnsupportedOperationException("no " + end);
        }
        return regexp.substring(begin, at++);
    }
}
