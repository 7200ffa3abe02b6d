package dev.signet.example.fuzz;

import java.util.Random;

/** Texts at random that an expression of a document matches, of the few constructs that documents are written in. */
final class PatternText {
    private static final int REPEATED = 3;
    private static final int LAST_PRINTABLE = 0x7E;

    private final String pattern;
    private final Random random;
    private int next;

    private PatternText(String pattern, Random random) {
        this.pattern = pattern;
        this.random = random;
    }

    static String of(String pattern, Random random) {
        return new PatternText(pattern, random).choice();
    }

    /** One of the branches up to the end of the group; all are read, one is told. */
    private String choice() {
        String chosen = sequence();
        for (int branches = 2; next < pattern.length() && pattern.charAt(next) == '|'; branches++) {
            next++;
            String branch = sequence();
            chosen = random.nextInt(branches) == 0 ? branch : chosen;
        }
        return chosen;
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (next < pattern.length() && "|)".indexOf(pattern.charAt(next)) < 0) {
            int start = next;
            String once = atom();
            int end = next;
            int times = times();
            int after = next;
            for (int i = 0; i < times; i++) {
                next = start;
                text.append(i == 0 ? once : atom());
            }
            next = Math.max(after, end);
        }
        return text.toString();
    }

    private String atom() {
        char character = pattern.charAt(next++);
        return switch (character) {
            case '(' -> group();
            case '[' -> Character.toString(ofClass());
            case '\\' -> Character.toString(escaped());
            case '^', '$' -> "";
            case '.' -> "a";
            default -> Character.toString(character);
        };
    }

    private String group() {
        if (pattern.startsWith("?:", next)) {
            next += 2;
        }
        String text = choice();
        next++; // the closing parenthesis
        return text;
    }

    private char ofClass() {
        boolean not = pattern.charAt(next) == '^';
        next += not ? 1 : 0;
        StringBuilder members = new StringBuilder();
        while (pattern.charAt(next) != ']') {
            char first = member();
            boolean range = pattern.charAt(next) == '-' && pattern.charAt(next + 1) != ']';
            next += range ? 1 : 0;
            char last = range ? member() : first;
            // Of a wide range, what can be seen.
            for (char each = first; each <= Math.max(first, Math.min(last, LAST_PRINTABLE)); each++) {
                members.append(each);
            }
        }
        next++;
        if (!not) {
            return members.charAt(random.nextInt(members.length()));
        }
        char other = 'a';
        while (members.indexOf(Character.toString(other)) >= 0) {
            other++;
        }
        return other;
    }

    private char member() {
        char character = pattern.charAt(next++);
        return character == '\\' ? escaped() : character;
    }

    private char escaped() {
        char character = pattern.charAt(next++);
        switch (character) {
            case 'u':
                next += 4;
                return (char) Integer.parseInt(pattern, next - 4, next, 16);
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'd':
                return (char) ('0' + random.nextInt(10));
            default:
                return character;
        }
    }

    private int times() {
        if (next >= pattern.length()) {
            return 1;
        }
        switch (pattern.charAt(next)) {
            case '*':
                next++;
                return random.nextInt(REPEATED);
            case '+':
                next++;
                return 1 + random.nextInt(REPEATED);
            case '?':
                next++;
                return random.nextInt(2);
            case '{':
                return counted();
            default:
                return 1;
        }
    }

    private int counted() {
        int end = pattern.indexOf('}', next);
        String[] bounds = pattern.substring(next + 1, end).split(",", -1);
        next = end + 1;
        int least = Integer.parseInt(bounds[0]);
        int most = bounds.length == 1 ? least : bounds[1].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(bounds[1]);
        return least + random.nextInt(1 + Math.min(REPEATED, most - least));
    }
}
