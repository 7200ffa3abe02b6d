package dev.signet.processor.regex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which code points a part of an expression that stands for one character stands for. Whatever is not plain is asked of
 * java.util.regex itself, whose classes have their own ideas of unions, intersections and case.
 */
final class CharacterClasses {
    // All code points in one text would put surrogates beside each other that are not meant to be a pair: those that
    // begin one stand before what none can follow.
    private static final List<String> TEXTS = List.of(
            text(0, Character.MAX_HIGH_SURROGATE),
            text(Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE),
            text(Character.MAX_LOW_SURROGATE + 1, Character.MAX_CODE_POINT));

    private static final Pattern PLAIN =
            Pattern.compile("\\[\\^?-?(?:[A-Za-z0-9](?:-[A-Za-z0-9])?|[_.,:;/@ +*?%=~!#'\"]|"
                    + "\\\\[dw.\\-+*?/\\[\\](){}|\\\\^$])+-?]");

    private final Map<String, CodePoints> known = new HashMap<>();

    /** A class, an escape or a dot, as it stands in an expression that java.util.regex compiles. */
    CodePoints of(String text, int flags) {
        int meaningful = meaningful(text, flags);
        return known.computeIfAbsent(meaningful + " " + text, unseen -> find(text, meaningful));
    }

    /** The flags that change what it stands for. */
    private static int meaningful(String text, int flags) {
        if (text.equals(".")) {
            return flags & (Pattern.DOTALL | Pattern.UNIX_LINES);
        }
        boolean anyCase = (flags & Pattern.CASE_INSENSITIVE) != 0;
        boolean commented = text.chars().anyMatch(c -> c == '#' || Character.isWhitespace(c));
        return flags
                & (Pattern.UNICODE_CHARACTER_CLASS
                        | (anyCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0)
                        | (commented ? Pattern.COMMENTS : 0));
    }

    /** A character in any case, as java.util.regex compares it where others stand beside it: through both cases. */
    CodePoints besideOthers(int point) {
        return known.computeIfAbsent(
                "beside " + point,
                unseen -> CodePoints.where(other -> other == point || folded(other) == folded(point)));
    }

    private static int folded(int point) {
        return Character.toLowerCase(Character.toUpperCase(point));
    }

    private static CodePoints find(String text, int flags) {
        if (flags == 0 && PLAIN.matcher(text).matches()) {
            return plain(text);
        }
        if (flags == 0 && text.equals("\\d")) {
            return CodePoints.DIGITS;
        }
        if (flags == 0 && text.equals("\\w")) {
            return CodePoints.WORD;
        }
        return asked(Pattern.compile(text, flags));
    }

    private static CodePoints plain(String text) {
        boolean negated = text.startsWith("[^");
        CodePoints set = CodePoints.NONE;
        int at = negated ? 2 : 1;
        while (at < text.length() - 1) {
            char first = text.charAt(at++);
            if (first == '\\') {
                char escaped = text.charAt(at++);
                set = set.or(
                        escaped == 'd' ? CodePoints.DIGITS : escaped == 'w' ? CodePoints.WORD : CodePoints.of(escaped));
            } else if (Character.isLetterOrDigit(first) && text.charAt(at) == '-' && at + 1 < text.length() - 1) {
                set = set.or(CodePoints.range(first, text.charAt(at + 1)));
                at += 2;
            } else {
                set = set.or(CodePoints.of(first));
            }
        }
        return negated ? set.not() : set;
    }

    private static CodePoints asked(Pattern one) {
        Pattern run = Pattern.compile(one.pattern() + "+", one.flags());
        CodePoints.Builder found = new CodePoints.Builder();
        for (String text : TEXTS) {
            Matcher matcher = run.matcher(text);
            while (matcher.find()) {
                found.add(text.codePointAt(matcher.start()), text.codePointBefore(matcher.end()));
            }
        }
        return found.build();
    }

    private static String text(int first, int last) {
        StringBuilder text = new StringBuilder(2 * (last - first + 1));
        for (int point = first; point <= last; point++) {
            text.appendCodePoint(point);
        }
        return text.toString();
    }
}
