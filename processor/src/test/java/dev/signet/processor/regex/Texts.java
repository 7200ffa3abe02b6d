package dev.signet.processor.regex;

import dev.signet.processor.regex.Node.Chars;
import dev.signet.processor.regex.Node.Choice;
import dev.signet.processor.regex.Node.Repeat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Texts that an expression means, and their neighbours. */
public final class Texts {
    private static final List<String> CHARACTERS = List.of(
            "a",
            "b",
            "c",
            "A",
            "B",
            "0",
            "9",
            "-",
            "_",
            ".",
            " ",
            "\t",
            "\n",
            "\r",
            "\u0085",
            "\u2028",
            "\u00e9",
            "\u00c9",
            "k",
            "\u212a",
            "s",
            "\u017f",
            "\u03b1",
            "\ud83d\ude00",
            "\ud83d",
            "\ude00",
            "\u0001",
            "]",
            "*",
            "\u00a0");
    private static final int LONGEST = 40;

    private final Random random;

    public Texts(Random random) {
        this.random = random;
    }

    /** One that the expression means, but for its anchors; or one like it. */
    public String near(Node node) {
        StringBuilder text = new StringBuilder(member(node));
        text.setLength(Math.min(text.length(), LONGEST));
        for (int i = random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(2));
            text.replace(at, end, random.nextBoolean() ? any() : "");
        }
        return text.toString();
    }

    private String any() {
        return CHARACTERS.get(random.nextInt(CHARACTERS.size()));
    }

    private String member(Node node) {
        if (node instanceof Chars chars) {
            return one(chars.set());
        } else if (node instanceof Choice choice) {
            return member(choice.branches().get(random.nextInt(choice.branches().size())));
        } else if (node instanceof Repeat repeat) {
            int more = Math.min(random.nextInt(4), repeat.most() - repeat.least());
            StringBuilder text = new StringBuilder();
            for (int i = repeat.least() + more; i > 0 && text.length() < LONGEST; i--) {
                text.append(member(repeat.body()));
            }
            return text.toString();
        }
        return node.children().map(this::member).collect(Collectors.joining());
    }

    private String one(CodePoints set) {
        List<String> known = CHARACTERS.stream()
                .filter(text -> set.contains(text.codePointAt(0)))
                .toList();
        if (!known.isEmpty() && random.nextInt(4) > 0) {
            return known.get(random.nextInt(known.size()));
        }
        List<CodePoints.Range> ranges = set.ranges();
        if (ranges.isEmpty()) {
            return "";
        }
        CodePoints.Range range = ranges.get(random.nextInt(ranges.size()));
        return Character.toString(range.first() + random.nextInt(range.last() - range.first() + 1));
    }
}
