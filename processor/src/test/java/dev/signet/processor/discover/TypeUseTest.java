package dev.signet.processor.discover;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A type variable is what it stands for, with what is written on either. */
class TypeUseTest {
    private static final JavaFileObject ENVELOPE = JavaFileObjects.forSourceString("acme.Envelope", """
            package acme;

            import jakarta.validation.constraints.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;

            public interface Envelope<T, K> {
                T plain();

                @Nullable T maybe();

                List<@NotBlank T> list();

                Map<K, List<@Nullable T>> map();

                @NotBlank T[] array();

                Envelope<List<T>, @Min(2) K> nested();
            }
            """);

    private static final JavaFileObject LETTER = JavaFileObjects.forSourceString("acme.Letter", """
            package acme;

            import jakarta.validation.constraints.*;
            import java.util.UUID;

            public interface Letter {
                Envelope<@Size(max = 3) String, @NotNull UUID> envelope();
            }
            """);

    @TempDir
    Path classes;

    @Test
    void aVariableIsWhatItStandsFor() {
        assertThat(members(ENVELOPE, LETTER)).isEqualTo(expected());
    }

    @Test
    void aVariableOfAClassFileIsWhatItStandsForInTheSource() {
        compileInto(ENVELOPE);

        assertThat(members(LETTER)).isEqualTo(expected());
    }

    @Test
    void whatIsWrittenInAClassFileIsKept() {
        compileInto(ENVELOPE, LETTER);

        assertThat(members(JavaFileObjects.forSourceLines("acme.Reader", "package acme;", "interface Reader {}")))
                .isEqualTo(expected());
    }

    private static Map<String, String> expected() {
        return new TreeMap<>(Map.of(
                "plain", "@Size String",
                "maybe", "@Nullable @Size String",
                "list", "List<@NotBlank @Size String>",
                "map", "Map<@NotNull UUID,List<@Nullable @Size String>>",
                "array", "@NotBlank @Size String[]",
                "nested", "Envelope<List<@Size String>,@Min @NotNull UUID>",
                "nested.map", "Map<@Min @NotNull UUID,List<@Nullable List<@Size String>>>"));
    }

    private void compileInto(JavaFileObject... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-proc:none", "-d", classes.toString());
        assertThat(compiler.getTask(null, null, null, options, null, List.of(sources))
                        .call())
                .isTrue();
    }

    private Map<String, String> members(JavaFileObject... sources) {
        Map<String, String> members = new TreeMap<>();
        Compilation compilation =
                compiler().withProcessors(new MembersOfALetter(members)).compile(sources);
        assertThat(compilation.errors()).isEmpty();
        return members;
    }

    private Compiler compiler() {
        Stream<File> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new);
        return Compiler.javac()
                .withClasspath(
                        Stream.concat(Stream.of(classes.toFile()), classPath).toList());
    }

    /** Says what the members of the envelope of a letter are. */
    private static final class MembersOfALetter extends AbstractProcessor {
        private final Map<String, String> members;

        MembersOfALetter(Map<String, String> members) {
            this.members = members;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!round.processingOver()) {
                var elements = processingEnv.getElementUtils();
                var files = new ClassFiles(elements, processingEnv.getFiler());
                var roots = ElementFilter.typesIn(round.getRootElements());
                var types = processingEnv.getTypeUtils();
                var hidden = new HiddenAnnotations(elements, types, files, type -> !roots.contains(type));
                TypeElement letter = elements.getTypeElement("acme.Letter");
                EnumTexts texts = new EnumTexts(EnumTexts.trees(processingEnv), files);
                Found found = new Found();
                var groups = new ActiveGroups(new GroupReader(elements, found), found);
                Scope scope = new Scope(
                        elements, types, letter, Naming.SNAKE_CASE, hidden, texts, groups, new HashSet<>(), found);
                tell(scope, "", scope.returnOf(method(letter, "envelope")));
            }
            return false;
        }

        private void tell(Scope scope, String before, TypeUse envelope) {
            TypeElement type = Scope.element(envelope.type());
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                TypeUse returned = scope.returnOf(method, Bindings.of(envelope));
                String name = before + method.getSimpleName();
                if (before.isEmpty() || name.equals("nested.map")) {
                    members.put(name, text(returned));
                }
                if (name.equals("nested")) {
                    tell(scope, "nested.", returned);
                }
            }
        }

        private static ExecutableElement method(TypeElement type, String name) {
            return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                    .filter(method -> method.getSimpleName().contentEquals(name))
                    .findFirst()
                    .orElseThrow();
        }

        private static String text(TypeUse use) {
            String annotations = use.annotations()
                    .map(annotation -> "@" + annotation.type().getSimpleName() + " ")
                    .collect(Collectors.joining());
            if (use.type() instanceof ArrayType) {
                return text(use.element()) + annotations + "[]";
            }
            int arguments = ((DeclaredType) use.type()).getTypeArguments().size();
            return annotations
                    + Scope.element(use.type()).getSimpleName()
                    + (arguments == 0
                            ? ""
                            : IntStream.range(0, arguments)
                                    .mapToObj(index -> text(use.argument(index)))
                                    .collect(Collectors.joining(",", "<", ">")));
        }
    }
}
