package dev.signet.processor.discover;

import dev.signet.processor.model.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;
import javax.lang.model.type.TypeKind;

/**
 * What a method's parameters are called in generated code. Class files usually keep no names: javac then says {@code arg0},
 * and the name that the client knows, or else that of the type, says more.
 */
final class ArgumentNames {
    private static final Pattern NO_NAME = Pattern.compile("arg\\d+");
    private static final Pattern SEPARATOR = Pattern.compile("[^A-Za-z0-9]+");
    private static final String CONTENT = "content";
    private static final String VALUE = "value";

    private ArgumentNames() {}

    /** One name for each parameter, in order, no two the same. */
    static List<String> of(ContractMethod method, Scope scope) {
        List<String> declared = method.element().getParameters().stream()
                .map(parameter -> parameter.getSimpleName().toString())
                .toList();
        Set<String> taken = declared.stream()
                .filter(name -> !NO_NAME.matcher(name).matches())
                .collect(Collectors.toCollection(HashSet::new));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            names.add(
                    NO_NAME.matcher(declared.get(i)).matches()
                            ? free(meant(method, i, scope), taken)
                            : declared.get(i));
        }
        return names;
    }

    /**
     * What each parameter that the client sends would be called if the class file kept no names, in order, twice the same
     * where it is.
     */
    static List<String> meant(ContractMethod method, Scope scope) {
        return IntStream.range(0, method.element().getParameters().size())
                .filter(index -> method.declarationsOf(index).stream()
                        .flatMap(Mentions::shown)
                        .noneMatch(use -> use.name().equals(Names.CONTEXT)))
                .mapToObj(index -> meant(method, index, scope))
                .toList();
    }

    /** The name itself, or else the first number behind it that makes it free; it is taken then. */
    static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + number;
        }
        return free;
    }

    private static String meant(ContractMethod method, int index, Scope scope) {
        String wireName = method.declarationsOf(index).stream()
                .flatMap(Mentions::shown)
                .filter(use -> use.name().startsWith("jakarta.ws.rs.")
                        && use.name().endsWith("Param")
                        && use.attributes().get("value") instanceof String)
                .map(use -> String.valueOf(use.value("value")))
                .findFirst()
                .orElse("");
        String name = camelCase(wireName);
        if (wireName.isEmpty()) {
            return ofType(method.typeOf(index, scope));
        }
        return isUsable(name) ? name : VALUE;
    }

    /** A type of the user's own says what is in it; one of Java's does not. */
    private static String ofType(TypeUse use) {
        boolean own = use.type().getKind() == TypeKind.DECLARED
                && !Scope.element(use.type()).getQualifiedName().toString().startsWith("java.");
        String name =
                own ? decapitalized(Scope.element(use.type()).getSimpleName().toString()) : CONTENT;
        return isUsable(name) ? name : CONTENT;
    }

    private static boolean isUsable(String name) {
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
    }

    private static String camelCase(String text) {
        List<String> words =
                SEPARATOR.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
        return words.isEmpty()
                ? ""
                : words.stream()
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining("", decapitalized(words.get(0)), ""));
    }

    /** {@code URL} as {@code url}, {@code XRequestId} as {@code xRequestId}. */
    private static String decapitalized(String word) {
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        return capitals
                ? word.toLowerCase(Locale.ROOT)
                : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
