package dev.signet.processor.regex;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Expressions of all that java.util.regex has and an automaton can do, small ones. */
public final class RandomRegex {
    private static final List<String> ATOMS = List.of(
            "a",
            "b",
            "c",
            "0",
            "1",
            "-",
            "_",
            "\\.",
            "\\-",
            "k",
            "S",
            "\\t",
            "\\n",
            "\\r",
            "\\x41",
            "\\x{62}",
            "\\u0063",
            "\\0101",
            "\\cA",
            "\\e",
            "\\Qa.\\E",
            "\\Q*\\E",
            "\\d",
            "\\D",
            "\\w",
            "\\W",
            "\\s",
            "\\S",
            "\\h",
            "\\H",
            "\\v",
            "\\V",
            "\\R",
            "\\p{L}",
            "\\p{Lu}",
            "\\P{L}",
            "\\pN",
            "\\p{Alpha}",
            "\\p{Punct}",
            "\\p{IsLatin}",
            "\\p{Lower}",
            "\\p{javaLowerCase}",
            "\\p{IsAlphabetic}",
            "\\p{InGreek}",
            "\\x{1F600}",
            "\\uD83D\\uDE00",
            "\u00e9",
            "]",
            "}",
            "\\N{LATIN SMALL LETTER A}",
            "\\[",
            " ",
            "#");

    private static final List<String> CLASSES = List.of(
            "[a-c]",
            "[abc]",
            "[^a]",
            "[^a-c0]",
            "[a-z0-9]",
            "[A-Z]",
            "[-a]",
            "[a-]",
            "[]a]",
            "[^]a]",
            "[a-c&&[^b]]",
            "[a-z&&b-d]",
            "[a[0-9]]",
            "[^a[0-9]]",
            "[\\d-]",
            "[\\w.]",
            "[^\\w]",
            "[\\s\\S]",
            "[\\p{L}0-9]",
            "[^\\p{L}]",
            "[\\Qa-c\\E]",
            "[a\\-c]",
            "[\u00e0-\u00ff]",
            "[\\x{1F600}-\\x{1F64F}a]",
            "[^\\x{1F600}]",
            "[\\]\\[]",
            "[a&&b]",
            "[&a]",
            "[\\n\\r]",
            "[^\\n]",
            "[\\h_]",
            "[\\ud800-\\udfff]",
            "[a-c&&]",
            "[+*?.]",
            "[^-]",
            "[k-t]");

    private static final List<String> ANCHORS = List.of("^", "$", "\\A", "\\z", "\\Z", "\\b", "\\B");
    private static final List<String> QUANTIFIERS =
            List.of("?", "*", "+", "{2}", "{1,3}", "{0,2}", "{2,}", "{0}", "{1}", "{0,1}", "{3,4}");
    private static final List<String> FLAGGED = List.of("i", "s", "m", "d", "iu", "x", "-i", "i-s", "u");

    private final Random random;

    public RandomRegex(Random random) {
        this.random = random;
    }

    public String next() {
        return alternatives(3);
    }

    public int flags() {
        int flags = 0;
        for (int flag : List.of(
                Pattern.CASE_INSENSITIVE,
                Pattern.UNICODE_CASE,
                Pattern.DOTALL,
                Pattern.MULTILINE,
                Pattern.UNIX_LINES,
                Pattern.COMMENTS)) {
            flags |= random.nextInt(10) == 0 ? flag : 0;
        }
        return flags;
    }

    private String alternatives(int depth) {
        StringBuilder text = new StringBuilder(sequence(depth));
        while (random.nextInt(5) == 0) {
            text.append('|').append(sequence(depth));
        }
        return text.toString();
    }

    private String sequence(int depth) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(4);
        for (int i = 0; i <= length && random.nextInt(12) > 0; i++) {
            text.append(quantified(depth));
        }
        return text.toString();
    }

    private String quantified(int depth) {
        int dice = random.nextInt(20);
        if (dice == 0) {
            return pick(ANCHORS);
        }
        String atom = dice < 8 ? pick(ATOMS) : dice < 14 || depth == 0 ? pick(CLASSES) : group(depth - 1);
        if (random.nextInt(5) < 2) {
            return atom + pick(QUANTIFIERS) + pick(List.of("", "", "", "?", "+"));
        }
        return atom;
    }

    private String group(int depth) {
        String inside = alternatives(depth);
        return switch (random.nextInt(8)) {
            case 0 -> "(?:" + inside + ")";
            case 1 -> "(?<n" + random.nextInt(1_000_000) + ">" + inside + ")";
            case 2 -> "(?" + pick(FLAGGED) + ":" + inside + ")";
            case 3 -> "(?" + pick(FLAGGED) + ")" + inside;
            case 4 -> "(?>" + inside + ")";
            default -> "(" + inside + ")";
        };
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
