package dev.signet.processor.corpus;

import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * Interfaces of one origin, as the build put them below {@code target/corpus}.
 *
 * @param folder holds their {@code sources}
 * @param origin what they are, for a reader of the table
 * @param libraries folders with the jars that they need beyond what Signet's own tests have
 * @param generated whether they came out of a generator, together with the classes that they mention
 */
record Corpus(String folder, String origin, List<String> libraries, boolean generated) {
    static final List<Corpus> ALL = List.of(
            written("apicurio-common", "Apicurio Registry 3, its own API (`apicurio-registry-common`)"),
            written("apicurio-app", "Apicurio Registry 3, the APIs of others that it serves (`apicurio-registry-app`)"),
            written("nessie", "Project Nessie (`nessie-model`)"),
            written("rest-client-tck", "MicroProfile REST Client, its TCK (`microprofile-rest-client-tck`)"),
            generated("apicurio-openapi", "Apicurio Registry 3 (its `openapi.json`, by `jaxrs-spec`)"),
            generated("camunda-7", "Camunda 7 REST API (`camunda-engine-rest-openapi`, by `jaxrs-spec`)"),
            generated("camunda-8", "Camunda 8 Orchestration Cluster API (`zeebe-gateway-protocol`, by `jaxrs-spec`)"));

    private static final Pattern INTERFACE =
            Pattern.compile("^ *(public |protected |static )*interface \\w", Pattern.MULTILINE);
    private static final Path ROOT = Path.of("target/corpus");

    private static Corpus written(String folder, String origin) {
        return new Corpus(folder, origin, List.of(folder + "/libraries"), false);
    }

    private static Corpus generated(String folder, String origin) {
        return new Corpus(folder, origin, List.of("openapi-libraries"), true);
    }

    Path sources() {
        return ROOT.resolve(folder).resolve("sources");
    }

    /** Where this test compiles the interfaces to, for what only their class files tell. */
    Path classes() {
        return ROOT.resolve(folder).resolve("classes");
    }

    /** The files that mention JAX-RS, in the order of their paths. */
    List<Path> mentioningJaxRs() {
        return files(sources(), ".java").filter(Corpus::mentionsJaxRs).toList();
    }

    /** The classes that a generator made beside the interfaces: its user compiles them together. */
    List<JavaFileObject> besides() {
        return generated
                ? files(sources(), ".java")
                        .filter(file -> !mentionsJaxRs(file))
                        .map(Corpus::source)
                        .toList()
                : List.of();
    }

    /** What javac gets: Signet's own, and what the interfaces need. */
    List<File> classPath() {
        List<File> all = new ArrayList<>(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(File::new)
                        .toList());
        all.addAll(jars());
        return all;
    }

    /** What the interfaces need beyond Signet's own. */
    List<File> jars() {
        return libraries.stream()
                .flatMap(library -> files(ROOT.resolve(library), ".jar"))
                .map(Path::toFile)
                .toList();
    }

    /** The libraries that read interfaces as Signet does, see {@link Witness}. */
    static List<File> witnesses() {
        return files(ROOT.resolve("witnesses"), ".jar").map(Path::toFile).toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean mentionsJaxRs(Path file) {
        String text = read(file);
        return text.contains("jakarta.ws.rs") && INTERFACE.matcher(text).find();
    }

    static Stream<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JavaFileObject source(Path file) {
        try {
            return JavaFileObjects.forResource(file.toUri().toURL());
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
