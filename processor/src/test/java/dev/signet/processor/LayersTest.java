package dev.signet.processor;

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
import org.junit.jupiter.api.TestFactory;

/** Each folder imports of ours what its package-info says, no more and no less. */
class LayersTest {
    private static final Path ROOT = Path.of("src/main/java/dev/signet/processor");
    private static final Pattern PROMISE = Pattern.compile("\\* <p>Imports: ([^<*]*(?:\\n \\* [^<*]*)*)\\.\\n \\*/");
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?dev\\.signet\\.processor\\.([a-z.]*)\\.[A-Z]", Pattern.MULTILINE);
    private static final Pattern FOREIGN = Pattern.compile("^import (?:static )?([a-z.]+)\\.[A-Z]", Pattern.MULTILINE);

    @TestFactory
    Stream<DynamicTest> everyFolderImportsWhatItSays() {
        return folders()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.toString(), () -> assertThat(imported(folder)).isEqualTo(promised(folder))));
    }

    @TestFactory
    Stream<DynamicTest> javacIsMetAtTheTwoEndsAndNowhereBetween() {
        return folders()
                .filter(folder -> folder.toString().contains("model")
                        || folder.toString().contains("findings")
                        || folder.toString().contains("rules"))
                .map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> assertThat(foreign(folder))
                        .allMatch(name -> name.startsWith("java.")
                                || name.startsWith("dev.signet.processor")
                                || name.startsWith("org.jspecify"))));
    }

    private static Stream<Path> folders() {
        try (Stream<Path> paths = Files.walk(ROOT)) {
            return paths.filter(Files::isDirectory).toList().stream();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Set<String> promised(Path folder) {
        Matcher promise = PROMISE.matcher(read(folder.resolve("package-info.java")));
        assertThat(promise.find()).as("%s says what it imports", folder).isTrue();
        String said = promise.group(1).replaceAll("\\n \\* ", " ");
        return said.equals("nothing of ours")
                ? Set.of()
                : Arrays.stream(said.split(", *")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> imported(Path folder) {
        String own = ROOT.relativize(folder).toString().replace('/', '.');
        return sources(folder)
                .flatMap(source -> IMPORT.matcher(source).results())
                .map((MatchResult found) -> found.group(1))
                .filter(name -> !name.equals(own))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> foreign(Path folder) {
        return sources(folder)
                .flatMap(source -> FOREIGN.matcher(source).results())
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    private static Stream<String> sources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(LayersTest::read).toList().stream();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
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
