package dev.signet.processor.oracle;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.signet.processor.ContractProcessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** A contract's source and what the processor made of it, ready to run. */
final class Compiled extends ClassLoader {
    private final Compilation compilation;
    private final Map<String, byte[]> files = new TreeMap<>();

    private Compiled(Compilation compilation) {
        super(Compiled.class.getClassLoader());
        this.compilation = compilation;
        if (compilation.status() == Compilation.Status.FAILURE) {
            return;
        }
        compilation.generatedFiles().stream()
                .filter(file -> file.getKind() == JavaFileObject.Kind.CLASS)
                .forEach(file -> files.put(binaryName(file), bytes(file)));
    }

    static Compiled of(String name, String source) {
        return new Compiled(Compiler.javac()
                .withProcessors(new ContractProcessor())
                .withOptions("--release", "17", "-parameters", "-Xmaxerrs", "100000")
                .compile(JavaFileObjects.forSourceString(name, source)));
    }

    /** What kept it from compiling, in the order of the source. */
    List<Diagnostic<? extends JavaFileObject>> errors() {
        return List.copyOf(compilation.errors());
    }

    /** A class by its binary name. */
    Class<?> type(String name) {
        try {
            return loadClass(name);
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte @Nullable [] code = files.get(name);
        if (code == null) {
            throw new ClassNotFoundException(name);
        }
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
