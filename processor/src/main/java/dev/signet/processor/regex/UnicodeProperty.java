package dev.signet.processor.regex;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What Unicode calls a set of characters beyond ASCII. */
public sealed interface UnicodeProperty {
    /**
     * Of one of these general categories.
     *
     * @param types as {@link Character#getType(int)} numbers them
     */
    record Categories(List<Integer> types) implements UnicodeProperty {
        public Categories {
            types = List.copyOf(types);
        }
    }

    /** Of a script. */
    record Script(Character.UnicodeScript script) implements UnicodeProperty {}

    /** What a method of {@link Character} tells. */
    record Told(String method) implements UnicodeProperty {}

    /** The property that those beyond ASCII in a set have, and no others. ASCII is passed over. */
    static Optional<UnicodeProperty> beyondAscii(CodePoints set) {
        return Known.of(set.minus(CodePoints.ASCII));
    }

    /** What the JDK in use says of each code point. */
    final class Known {
        private static final Map<String, IntPredicate> TOLD = Map.of(
                "isAlphabetic", Character::isAlphabetic,
                "isIdeographic", Character::isIdeographic,
                "isLowerCase", Character::isLowerCase,
                "isUpperCase", Character::isUpperCase,
                "isWhitespace", Character::isWhitespace,
                "isMirrored", Character::isMirrored,
                "isJavaIdentifierStart", Character::isJavaIdentifierStart,
                "isJavaIdentifierPart", Character::isJavaIdentifierPart,
                "isUnicodeIdentifierStart", Character::isUnicodeIdentifierStart,
                "isUnicodeIdentifierPart", Character::isUnicodeIdentifierPart);

        /** By the number of the type. */
        private static final List<CodePoints> CATEGORIES = IntStream.rangeClosed(0, 30)
                .mapToObj(type -> beyondAscii(point -> Character.getType(point) == type))
                .toList();

        private Known() {}

        private static CodePoints beyondAscii(IntPredicate isIn) {
            return CodePoints.where(CodePoints.ASCII.not(), isIn);
        }

        static Optional<UnicodeProperty> of(CodePoints set) {
            return categories(set).or(() -> script(set)).or(() -> told(set));
        }

        private static Optional<UnicodeProperty> categories(CodePoints set) {
            List<Integer> in = IntStream.rangeClosed(0, 30)
                    .filter(type -> !CATEGORIES.get(type).isEmpty() && set.containsAll(CATEGORIES.get(type)))
                    .boxed()
                    .toList();
            int size = in.stream().mapToInt(type -> CATEGORIES.get(type).size()).sum();
            return size == set.size() ? Optional.of(new Categories(in)) : Optional.empty();
        }

        private static Optional<UnicodeProperty> script(CodePoints set) {
            return Stream.of(Character.UnicodeScript.of(set.first()))
                    .filter(script -> set.equals(beyondAscii(point -> Character.UnicodeScript.of(point) == script)))
                    .<UnicodeProperty>map(Script::new)
                    .findFirst();
        }

        private static Optional<UnicodeProperty> told(CodePoints set) {
            return TOLD.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .filter(told -> set.equals(beyondAscii(told.getValue())))
                    .<UnicodeProperty>map(told -> new Told(told.getKey()))
                    .findFirst();
        }
    }
}
