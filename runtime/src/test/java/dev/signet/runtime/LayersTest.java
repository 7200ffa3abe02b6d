package dev.signet.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each folder imports of ours what its package-info says, no more and no less; what is optional stays where it is said. */
class LayersTest {
    private static final Path ROOT = Path.of("src/main/java/dev/signet/runtime");
    private static final Path ANNOTATIONS = Path.of("../annotations/src/main/java/dev/signet/annotations");
    private static final Pattern PROMISE = Pattern.compile("\\* <p>Imports: ([^<*]*)\\.\\n \\*/");
    private static final Pattern OURS =
            Pattern.compile("^import (?:static )?dev\\.signet\\.(?:runtime\\.)?([a-z.]*)\\.[A-Z]", Pattern.MULTILINE);
    private static final Pattern ANY = Pattern.compile("^import (?:static )?([a-z0-9.]+)\\.[A-Z]", Pattern.MULTILINE);

    @TestFactory
    Stream<DynamicTest> everyFolderImportsWhatItSays() {
        return Stream.concat(folders(), Stream.of(ANNOTATIONS))
                .map(folder -> DynamicTest.dynamicTest(
                        name(folder), () -> assertThat(imported(folder)).isEqualTo(promised(folder))));
    }

    /** A service has no JUnit, and perhaps no Micronaut Security, database, meters or management. */
    @Test
    void whatIsOptionalIsMetInOneFolderEach() {
        assertThat(meeting("org.junit")).containsExactly("testing");
        assertThat(meeting("io.micronaut.security")).containsExactly("security");
        assertThat(meeting("io.micronaut.transaction")).containsExactly("idempotency.jdbc");
        assertThat(meeting("io.micrometer")).containsExactly("observability");
        assertThat(meeting("io.micronaut.management")).containsExactly("lifecycle");
        assertThat(meeting("java.sql")).containsExactly("idempotency.jdbc");
    }

    @Test
    void jacksonIsMetWhereJsonIsCompared() {
        assertThat(meeting("com.fasterxml.jackson")).containsExactly("idempotency", "testing");
    }

    /** The folders that import something of these packages. */
    private static List<String> meeting(String packages) {
        return folders()
                .filter(folder -> sources(folder)
                        .flatMap(source -> found(ANY, source))
                        .anyMatch(name -> name.startsWith(packages)))
                .map(LayersTest::name)
                .sorted()
                .toList();
    }

    private static Set<String> promised(Path folder) {
        Matcher promise = PROMISE.matcher(read(folder.resolve("package-info.java")));
        assertThat(promise.find()).as("%s says what it imports", folder).isTrue();
        String said = promise.group(1);
        return said.equals("nothing of ours")
                ? Set.of()
                : Arrays.stream(said.split(", *")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> imported(Path folder) {
        return sources(folder)
                .flatMap(source -> found(OURS, source))
                .filter(name -> !name.equals(name(folder)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map((MatchResult found) -> found.group(1));
    }

    /** As in imports: {@code idempotency.jdbc}. */
    private static String name(Path folder) {
        return folder.startsWith(ROOT)
                ? ROOT.relativize(folder).toString().replace('/', '.')
                : folder.getFileName().toString();
    }

    private static Stream<Path> folders() {
        try (Stream<Path> paths = Files.walk(ROOT)) {
            return paths.filter(Files::isDirectory).filter(folder -> !folder.equals(ROOT)).toList().stream();
        } catch (IOException unreadable) {
            throw new AssertionError("Cannot list " + ROOT, unreadable);
        }
    }

    private static Stream<String> sources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(LayersTest::read).toList().stream();
        } catch (IOException unreadable) {
            throw new AssertionError("Cannot list " + folder, unreadable);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new AssertionError("Cannot read " + path, unreadable);
        }
    }
}
