package dev.signet.processor.discover;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A contract's choice of names on the wire; the constants are those of {@code dev.signet.annotations.Naming}. */
enum Naming {
    AS_DECLARED,
    CAMEL_CASE,
    SNAKE_CASE,
    KEBAB_CASE;

    /** Between a small letter or digit and a capital, before the last capital of an acronym ({@code URLPath}), and at _. */
    private static final Pattern WORD_BOUNDARY =
            Pattern.compile("_+|(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /** The name on the wire of a component, method or constant. */
    String wire(String javaName) {
        List<String> words = words(javaName);
        if (words.isEmpty()) {
            return javaName; // nothing but underscores
        }
        return switch (this) {
            case AS_DECLARED -> javaName;
            case CAMEL_CASE -> camel(words);
            case SNAKE_CASE -> String.join("_", words);
            case KEBAB_CASE -> String.join("-", words);
        };
    }

    private static List<String> words(String javaName) {
        return WORD_BOUNDARY
                .splitAsStream(javaName)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String camel(List<String> words) {
        return words.get(0)
                + words.stream()
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
