package dev.signet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * Whatever an author may have mistyped, the processor says findings: it never throws, and javac never complains of what
 * was generated. The cases are changed at random, the same way in every run; {@code -Dmutants=5000} tries more.
 */
class MutantsTest {
    private static final int MUTANTS = Integer.getInteger("mutants", 300);
    private static final Pattern TOKEN =
            Pattern.compile("//[^\n]*|/\\*(?s:.*?)\\*/|\"(?:[^\"\\\\]|\\\\.)*\"|@?[A-Za-z_$][\\w$]*|\\d+|\\s+|.");
    private static final Pattern MEANINGFUL = Pattern.compile(
            "\".*\"|\\d+|@[A-Z]\\w*|[A-Z]\\w*|int|long|boolean|void|interface|record|enum|class|public|throws");
    private static final List<String> TEXTS = List.of(
            "\"\"",
            "\" \"",
            "\"/\"",
            "\"{\"",
            "\"}{\"",
            "\"/{a}/{a}\"",
            "\"{a: (}\"",
            "\"{a: [0-9]{2}}/{b}\"",
            "\"\\\\\"",
            "\"(\"",
            "\"a\\u0000b\"",
            "\"*/\"",
            "\"application/xml\"",
            "\"%\"",
            "\"\\uD800\"",
            "\"class\"",
            "\"$L$T\"",
            "\"PT\"",
            "null",
            "5",
            "String.class",
            "{}",
            "{\"a\", \"a\"}");
    private static final List<String> NUMBERS =
            List.of("0", "-1", "2147483647", "9223372036854775807L", "1.5", "\"1\"");
    private static final List<String> TYPES = List.of(
            "int",
            "void",
            "Object",
            "String",
            "byte[]",
            "Unknown",
            "late.Later",
            "java.util.List<late.Later>",
            "java.util.List",
            "java.util.List<?>",
            "java.util.List<String>[]",
            "java.util.Map<Object, Unknown>",
            "java.util.Optional<int[]>",
            "T",
            "Enum<?>",
            "java.util.Map.Entry<String, String>",
            "Runnable",
            "java.lang.annotation.Retention",
            "Class<?>",
            "var",
            "java.util.concurrent.CompletionStage<Void>",
            "Comparable<String>",
            "java.time.DayOfWeek");

    @Test
    void everyMutantIsJudgedByFindingsAlone() {
        List<Map<String, String>> cases = Cases.all()
                .filter(path -> !Cases.needsABlindJavac(path))
                .map(Cases::texts)
                .toList();
        Random random = new Random(2026);
        Map<String, Integer> outcomes = new TreeMap<>();
        for (int i = 0; i < MUTANTS; i++) {
            Map<String, String> mutant = mutant(cases.get(random.nextInt(cases.size())), random);
            outcomes.merge(outcome(mutant), 1, Integer::sum);
        }
        System.out.println("Mutants: " + outcomes);
        assertThat(outcomes).containsKeys("findings", "generated", "javac");
    }

    /** Who judged it: a finding, javac, or nobody, so that it was generated. */
    private static String outcome(Map<String, String> sources) {
        Optional<Compilation> compilation = compile(
                sources,
                Compiler.javac()
                        .withProcessors(new ContractProcessor(), new Late())
                        .withOptions("--release", "17"));
        if (compilation.isEmpty()) {
            return "javac";
        }
        List<Diagnostic<? extends JavaFileObject>> errors = compilation.get().diagnostics().stream()
                .filter(said -> said.getKind() == Diagnostic.Kind.ERROR)
                .collect(Collectors.toList());
        boolean found = errors.stream()
                .anyMatch(error ->
                        message(error).startsWith("[") || message(error).contains("error ["));
        boolean generated = errors.stream().anyMatch(error -> isGenerated(error, sources));
        assertThat(generated && javacTakes(sources))
                .as(() -> "javac complains of generated code for\n" + printed(sources) + errors)
                .isFalse();
        return found ? "findings" : errors.isEmpty() ? "generated" : "javac";
    }

    private static Optional<Compilation> compile(Map<String, String> sources, Compiler javac) {
        List<JavaFileObject> files = sources.entrySet().stream()
                .map(source -> JavaFileObjects.forSourceString(source.getKey(), source.getValue()))
                .toList();
        try {
            return Optional.of(javac.compile(files));
        } catch (RuntimeException | Error crash) {
            boolean ours = javac.processors().stream().anyMatch(ContractProcessor.class::isInstance);
            if (ours && compile(sources, withoutUs()).isPresent()) {
                throw new AssertionError("The processor fails at\n" + printed(sources), crash);
            }
            return Optional.empty(); // javac fails at some mutants by itself
        }
    }

    /** Whether the sources are Java: what follows from an error in them is not ours. */
    private static boolean javacTakes(Map<String, String> sources) {
        return compile(sources, withoutUs())
                .filter(compilation -> compilation.errors().isEmpty())
                .isPresent();
    }

    /** With the other processor alone: javac goes other ways where there is one. */
    private static Compiler withoutUs() {
        return Compiler.javac().withProcessors(new Late()).withOptions("--release", "17");
    }

    /** Generates a type and an annotation that mutants mention before they are there. */
    @SupportedAnnotationTypes("*")
    private static final class Late extends AbstractProcessor {
        private boolean done;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                write("Later", "public record Later(String title) {}");
                write("Marked", "public @interface Marked {}");
            }
            return false;
        }

        private void write(String name, String declaration) {
            try (Writer writer =
                    processingEnv.getFiler().createSourceFile("late." + name).openWriter()) {
                writer.write("package late; " + declaration);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    private static boolean isGenerated(Diagnostic<? extends JavaFileObject> error, Map<String, String> sources) {
        return error.getSource() != null
                && sources.keySet().stream()
                        .noneMatch(name -> error.getSource().getName().endsWith(name.replace('.', '/') + ".java"));
    }

    private static String message(Diagnostic<?> said) {
        return said.getMessage(Locale.ROOT);
    }

    private static String printed(Map<String, String> sources) {
        return sources.entrySet().stream()
                .map(source -> "// " + source.getKey() + "\n" + source.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> mutant(Map<String, String> sources, Random random) {
        Map<String, String> mutant = new LinkedHashMap<>(sources);
        List<String> names = List.copyOf(sources.keySet());
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            mutant.computeIfPresent(names.get(random.nextInt(names.size())), (name, text) -> mutated(text, random));
        }
        return mutant;
    }

    private static String mutated(String source, Random random) {
        List<String> tokens = new ArrayList<>(
                TOKEN.matcher(source).results().map(MatchResult::group).toList());
        // What stands before the last import is changed by removing imports only.
        int body = Math.max(tokens.lastIndexOf("import"), tokens.indexOf("package")) + 2;
        List<Integer> places = Stream.iterate(body, i -> i + 1)
                .limit(tokens.size() - body)
                .filter(i -> !tokens.get(i).isBlank())
                .toList();
        // Most mutants shall get past javac's parser.
        List<Integer> meaningful = places.stream()
                .filter(i -> MEANINGFUL.matcher(tokens.get(i)).matches())
                .toList();
        boolean anywhere = meaningful.isEmpty() || random.nextInt(10) == 0;
        int place = anywhere
                ? places.get(random.nextInt(places.size()))
                : meaningful.get(random.nextInt(meaningful.size()));
        String token = tokens.get(place);
        switch (random.nextInt(12)) {
            case 0 -> tokens.set(place, "");
            case 1 -> tokens.set(place, token + " " + token);
            case 2 -> tokens.set(place, misspelt(token));
            case 3 -> removeImport(tokens, random);
            default -> tokens.set(place, replaced(token, tokens, random));
        }
        return String.join("", tokens);
    }

    private static String misspelt(String token) {
        return token.matches("@?[A-Za-z_$].*") ? token + "x" : token;
    }

    private static void removeImport(List<String> tokens, Random random) {
        List<Integer> imports = Stream.iterate(0, i -> i + 1)
                .limit(tokens.size())
                .filter(i -> tokens.get(i).equals("import"))
                .toList();
        if (!imports.isEmpty()) {
            int start = imports.get(random.nextInt(imports.size()));
            for (int i = start; !tokens.get(i).equals(";"); i++) {
                tokens.set(i, "");
            }
        }
    }

    /** Something of its kind: what makes sense to javac makes trouble for us. */
    private static String replaced(String token, List<String> tokens, Random random) {
        if (token.startsWith("\"")) {
            return any(TEXTS, random);
        }
        if (token.matches("\\d+")) {
            return any(NUMBERS, random);
        }
        if (token.startsWith("@")) {
            List<String> annotations =
                    tokens.stream().filter(each -> each.matches("@[A-Z]\\w*")).toList();
            String other = annotations.isEmpty() ? token : any(annotations, random);
            return switch (random.nextInt(5)) {
                case 0, 1 -> other;
                case 2, 3 -> other + " " + token;
                default -> "@late.Marked " + token;
            };
        }
        if (token.matches("[A-Z]\\w*|int|long|boolean|void")) {
            List<String> names =
                    tokens.stream().filter(each -> each.matches("[A-Z]\\w*")).toList();
            return random.nextBoolean() || names.isEmpty() ? any(TYPES, random) : any(names, random);
        }
        return switch (token) {
            case "interface" ->
                any(List.of("class", "abstract class", "sealed interface", "@interface", "enum"), random);
            case "record", "enum", "class" -> any(List.of("class", "interface", "record", "enum"), random);
            case "public" -> any(List.of("private", "", "protected", "static", "default"), random);
            case "throws" -> "throws Exception, ";
            case ")" -> any(List.of(", String more)", ") throws Exception"), random);
            default -> token;
        };
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
