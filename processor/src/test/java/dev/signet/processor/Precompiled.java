package dev.signet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Sources that were compiled before, by a javac without Signet. */
final class Precompiled {
    private Precompiled() {}

    static void compile(Path folder, List<JavaFileObject> sources, String... options) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-d", folder.toString(), "--release", "17", "-proc:none"));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        boolean compiled =
                javac.getTask(said, null, null, arguments, null, sources).call();
        assertThat(compiled).as(said.toString()).isTrue();
    }
}
