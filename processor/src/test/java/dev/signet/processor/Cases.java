package dev.signet.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** The folders below {@code src/test/cases}, and javac run on one. */
final class Cases {
    static final String FINDINGS = "findings.txt";

    /** What a case finds compiled on its module path, in a module of this name. */
    private static final String MODULE = "shipped";

    /** What a case finds compiled on its class path, as others publish it: without the names of parameters. */
    private static final String JAR = "jar";

    private static final Path ROOT = Path.of("src/test/cases");

    private Cases() {}

    /** Every folder that holds a {@code findings.txt} or, while it is new, a Java source. */
    static Stream<Path> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files
                    .filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("/expected/")
                            && !file.toString().contains("/" + MODULE + "/")
                            && !file.toString().contains("/" + JAR + "/"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The case as people call it: {@code path/variable-unbound}. */
    static String name(Path path) {
        return ROOT.relativize(path).toString();
    }

    /** The case's own sources, by the names of their classes. */
    static Map<String, String> texts(Path path) {
        Map<String, String> texts = new TreeMap<>();
        for (JavaFileObject source : sources(path)) {
            String file = Path.of(source.toUri()).getFileName().toString();
            String text = content(source);
            String packageName = text.replaceFirst("(?s).*?(?:^|\n)package ([\\w.]+);.*", "$1");
            texts.put((text.equals(packageName) ? "" : packageName + ".") + file.replace(".java", ""), text);
        }
        return texts;
    }

    /** Whether the case meets class files that only a javac before 22 does not show in full. */
    static boolean needsABlindJavac(Path path) {
        return Files.isDirectory(path.resolve(MODULE));
    }

    /** What came out: {@link #FINDINGS}, and each generated file by its path. */
    static Map<String, String> compile(Path path, boolean reversed) {
        List<JavaFileObject> sources = sources(path);
        if (reversed) {
            Collections.reverse(sources);
        }
        Compilation compilation = compiler(path)
                .withProcessors(new ContractProcessor())
                .withOptions(options(path))
                .compile(sources);
        Map<String, String> out = new TreeMap<>();
        out.put(FINDINGS, findings(compilation));
        if (compilation.status() != Compilation.Status.FAILURE) {
            compilation.generatedFiles().stream()
                    .filter(file -> file.getKind() != JavaFileObject.Kind.CLASS)
                    .forEach(file -> out.put(relative(file), content(file)));
        }
        return out;
    }

    private static Compiler compiler(Path path) {
        Path jar = path.resolve(JAR);
        if (!Files.isDirectory(jar)) {
            return Compiler.javac();
        }
        Path classes = Path.of("target/cases").resolve(name(path));
        Precompiled.compile(classes, sources(jar));
        return Compiler.javac()
                .withClasspath(Stream.concat(
                                Stream.of(classes.toFile()),
                                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                        .map(File::new))
                        .toList());
    }

    /** What every case is compiled with, what its {@code options.txt} adds, and what it has shipped. */
    private static List<Object> options(Path path) {
        List<Object> options = new ArrayList<>(List.of("--release", "17", "-Xlint:all,-processing"));
        Path more = path.resolve("options.txt");
        if (Files.exists(more)) {
            try {
                options.addAll(Files.readAllLines(more));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        if (needsABlindJavac(path)) {
            options.addAll(List.of("--module-path", shipped(path).toString(), "--add-modules", MODULE));
        }
        return options;
    }

    private static Path shipped(Path path) {
        Path classes = Path.of("target/cases").resolve(name(path));
        Precompiled.compile(
                classes, sources(path.resolve(MODULE)), "-parameters", "--add-reads", MODULE + "=ALL-UNNAMED");
        return classes;
    }

    private static List<JavaFileObject> sources(Path path) {
        try (Stream<Path> files = Files.list(path)) {
            List<JavaFileObject> sources = new ArrayList<>();
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
                sources.add(JavaFileObjects.forResource(file.toUri().toURL()));
            }
            return sources;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String findings(Compilation compilation) {
        return compilation.diagnostics().stream().map(Cases::line).collect(Collectors.joining());
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        String place = diagnostic.getSource() == null
                ? "-"
                : diagnostic.getSource().getName().replaceAll(".*/", "") + ":" + diagnostic.getLineNumber() + ":"
                        + diagnostic.getColumnNumber();
        String severity = diagnostic.getKind().name().toLowerCase(Locale.ROOT).replace("mandatory_", "");
        return place + " " + severity + " " + diagnostic.getMessage(Locale.ROOT) + "\n";
    }

    private static String relative(JavaFileObject file) {
        return file.toUri().getPath().replaceFirst("^/(SOURCE|CLASS)_OUTPUT/", "");
    }

    private static String content(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
