package dev.signet.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** A contract's source and what the processor made of it, ready to run. */
public final class Compiled extends ClassLoader {
    private final Compilation compilation;
    private final Map<String, JavaFileObject> files = new TreeMap<>();

    private Compiled(Compilation compilation) {
        super(Compiled.class.getClassLoader());
        this.compilation = compilation;
        if (compilation.status() == Compilation.Status.FAILURE) {
            return; // it generated nothing
        }
        compilation.generatedFiles().stream()
                .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
                .forEach(file -> files.put(binaryName(file), file));
    }

    /** A compilation that may have failed. */
    public static Compiled of(String name, String source) {
        return of(Map.of(name, source));
    }

    /** A compilation that did not fail. */
    public static Compiled flawless(String name, String source) {
        return flawless(Map.of(name, source));
    }

    /** As {@link #flawless(String, String)}, of several sources by their names. */
    public static Compiled flawless(Map<String, String> sources) {
        Compiled compiled = of(sources);
        if (!compiled.errors().isEmpty()) {
            throw new AssertionError(compiled.errors() + "\n" + sources);
        }
        return compiled;
    }

    private static Compiled of(Map<String, String> sources) {
        return new Compiled(Compiler.javac()
                .withProcessors(new ContractProcessor())
                .withOptions("--release", "17", "-parameters", "-Xmaxerrs", "100000")
                .compile(sources.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> JavaFileObjects.forSourceString(entry.getKey(), entry.getValue()))
                        .toList()));
    }

    /** What kept it from compiling, in the order of the source. */
    public List<Diagnostic<? extends JavaFileObject>> errors() {
        return List.copyOf(compilation.errors());
    }

    /** A class by its binary name. */
    public Class<?> type(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("No class " + name));
    }

    /** A class by its binary name, if there is one. */
    public Optional<Class<?>> find(String name) {
        try {
            return Optional.of(loadClass(name));
        } catch (ClassNotFoundException absent) {
            return Optional.empty();
        }
    }

    /** What stands in the file whose path ends so. */
    public String text(String end) {
        return compilation.generatedFiles().stream()
                .filter(file -> file.getName().endsWith(end))
                .map(file -> new String(bytes(file), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No file " + end));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        @Nullable JavaFileObject file = files.get(name);
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        byte[] code = bytes(file);
        return defineClass(name, code, 0, code.length);
    }

    private static String binaryName(JavaFileObject file) {
        return file.getName()
                .replaceFirst("^/?CLASS_OUTPUT/", "")
                .replaceFirst("\\.class$", "")
                .replace('/', '.');
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
