package dev.signet.runtime.messages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Templates to words, as Jakarta Validation has it (3.1, 6.3.1.1), without expressions: <code>${…}</code> stays as it is.
 * So does a template whose braces do not match.
 */
final class Interpolation {

    // A file may refer to itself; what has been replaced so often is not going to end.
    private static final int MOST_ROUNDS = 8;

    private final Wording wording;
    private final String key;
    private final String variant;
    private final Deque<String> underway = new ArrayDeque<>();

    /** Of these templates, that under the key has variants. */
    Interpolation(Wording wording, String key, String variant) {
        this.wording = wording;
        this.key = key;
        this.variant = variant;
    }

    /** What there is to say but for the values of attributes: words, and between each two of them a name. */
    record Sentence(List<String> words, List<String> names) {

        private static Sentence finished(String words) {
            return new Sentence(List.of(words), List.of());
        }

        String with(Function<String, @Nullable Object> attributes) {
            if (names.isEmpty()) {
                return words.get(0);
            }
            StringBuilder said = new StringBuilder(words.get(0));
            for (int i = 0; i < names.size(); i++) {
                Object value = attributes.apply(names.get(i));
                said.append(value == null ? unescaped("{" + names.get(i) + "}") : value)
                        .append(words.get(i + 1));
            }
            return said.toString();
        }
    }

    private static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed() {
            super(null, null, false, false);
        }
    }

    /** The template with everything that files have for it, which is the same for every value. */
    Sentence of(String template) {
        if (template.indexOf('{') < 0) {
            return Sentence.finished(unescaped(template));
        }
        try {
            String text = replaced(template, this::fromApplication);
            for (int round = 0; round < MOST_ROUNDS; round++) {
                String own = replaced(text, this::fromOwn);
                if (own.equals(text)) {
                    break;
                }
                text = replaced(own, this::fromApplication);
            }
            return sentence(text);
        } catch (Malformed braces) {
            return Sentence.finished(template);
        }
    }

    private static Sentence sentence(String text) throws Malformed {
        List<String> parts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        replace(
                text,
                name -> {
                    parts.add(words.toString());
                    names.add(name);
                    words.setLength(0);
                    return "";
                },
                true,
                words);
        parts.add(words.toString());
        return new Sentence(parts, names);
    }

    private @Nullable String fromApplication(String name) throws Malformed {
        String text = wording.application(name);
        if (text == null || underway.contains(name)) {
            return null;
        }
        underway.push(name);
        String words = replaced(text, this::fromApplication);
        underway.pop();
        return words;
    }

    private @Nullable String fromOwn(String name) {
        return name.equals(key) ? wording.own(key + variant, key) : wording.own(name);
    }

    /** What a parameter stands for; null where it stands for itself. */
    private interface Values {
        @Nullable
        String of(String name) throws Malformed;
    }

    private static String replaced(String text, Values values) throws Malformed {
        StringBuilder words = new StringBuilder(text.length());
        replace(text, values, false, words);
        return words.toString();
    }

    /** Appends the words; for the last time, they are without their escapes. */
    private static void replace(String text, Values values, boolean last, StringBuilder words) throws Malformed {
        int next = 0;
        while (next < text.length()) {
            char character = text.charAt(next);
            if (character == '\\' && next + 1 < text.length()) {
                words.append(text, last && isEscaped(text.charAt(next + 1)) ? next + 1 : next, next + 2);
                next += 2;
            } else if (character == '{') {
                int end = end(text, next);
                String value = values.of(text.substring(next + 1, end - 1));
                String itself = text.substring(next, end);
                words.append(value != null ? value : itself);
                next = end;
            } else if (text.startsWith("${", next)) {
                int end = end(text, next + 1);
                words.append(text, next, end);
                next = end;
            } else if (character == '}') {
                throw new Malformed();
            } else {
                words.append(character);
                next++;
            }
        }
    }

    private static boolean isEscaped(char character) {
        return "{}$\\".indexOf(character) >= 0;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.charAt(i) == '\\' && i + 1 < text.length() && isEscaped(text.charAt(i + 1));
            plain.append(text.charAt(escape ? ++i : i));
        }
        return plain.toString();
    }

    /** The index after the brace that closes the one at this index. */
    private static int end(String text, int open) throws Malformed {
        for (int i = open + 1; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '{' -> throw new Malformed();
                case '}' -> {
                    return i + 1;
                }
                default -> {}
            }
        }
        throw new Malformed();
    }
}
