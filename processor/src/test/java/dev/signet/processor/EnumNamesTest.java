package dev.signet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an enum's {@code @JsonValue} says is known from its class file where it is known from its source, and not else. */
class EnumNamesTest {
    private static final Path CASES = Path.of("src/test/cases/names");

    @Test
    void whatTakesMoreThanReadingIsRefusedInAClassFileToo(@TempDir Path classes) throws IOException {
        Path folder = CASES.resolve("json-value-of-code");
        List<String> inSource = refused(compile(sources(folder, true, true), List.of()));
        Precompiled.compile(classes, sources(folder, false, true));

        assertThat(inSource).hasSize(6);
        assertThat(refused(compile(sources(folder, true, false), List.of(classes.toFile()))))
                .hasSameSizeAs(inSource);
    }

    @Test
    void whatGeneratorsWriteIsReadFromAClassFileAsFromSource(@TempDir Path classes) throws IOException {
        Path folder = CASES.resolve("json-value-of-generators");
        Precompiled.compile(classes, sources(folder, false, true));

        assertThat(document(compile(sources(folder, true, false), List.of(classes.toFile()))))
                .contains("shortStory", "by-title", "hard-cover")
                .isEqualTo(document(compile(sources(folder, true, true), List.of())));
    }

    private static Compilation compile(List<JavaFileObject> sources, List<File> classes) {
        List<File> classPath = new ArrayList<>(classes);
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .forEach(classPath::add);
        return Compiler.javac()
                .withProcessors(new ContractProcessor())
                .withClasspath(classPath)
                .compile(sources);
    }

    private static List<String> refused(Compilation compilation) {
        return compilation.errors().stream()
                .map(error -> error.getMessage(Locale.ROOT))
                .filter(message -> message.contains("@JsonValue that computes its text"))
                .toList();
    }

    private static String document(Compilation compilation) throws IOException {
        return compilation.generatedFiles().stream()
                .filter(file -> file.getName().endsWith(".yaml"))
                .findFirst()
                .orElseThrow()
                .getCharContent(false)
                .toString();
    }

    private static List<JavaFileObject> sources(Path folder, boolean contract, boolean types) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
                boolean isContract = file.endsWith("BookApi.java");
                if (isContract ? contract : types) {
                    sources.add(source(file));
                }
            }
        }
        return sources;
    }

    private static JavaFileObject source(Path file) throws MalformedURLException {
        return JavaFileObjects.forResource(file.toUri().toURL());
    }
}
