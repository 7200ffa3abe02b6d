package dev.signet.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What was written, what must come out: one folder a case. {@code -Dgolden=write} rewrites what must come out, and
 * {@code -Dcases=constraint/} looks at the cases alone whose path begins so.
 */
class CasesTest {
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));
    private static final String CHOSEN = System.getProperty("cases", "");

    private static final Map<Path, Map<String, String>> COMPILED = new ConcurrentHashMap<>();

    private static Stream<Path> cases() {
        return Cases.all().filter(path -> Cases.name(path).startsWith(CHOSEN));
    }

    private static Map<String, String> compiled(Path path) {
        return COMPILED.computeIfAbsent(path, unseen -> Cases.compile(unseen, false));
    }

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsExpected() {
        return cases().map(path -> DynamicTest.dynamicTest(Cases.name(path), () -> check(path)));
    }

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutTheSameInReverseOrder() {
        return cases().map(path -> DynamicTest.dynamicTest(
                Cases.name(path), () -> assertThat(Cases.compile(path, true)).isEqualTo(compiled(path))));
    }

    private static void check(Path path) throws IOException {
        assumeTrue(!Cases.needsABlindJavac(path) || Runtime.version().feature() < 22, "this javac shows everything");
        Map<String, String> actual = compiled(path);
        if (WRITE) {
            write(path, actual);
        }
        assertThat(actual).isEqualTo(expected(path));
    }

    private static Map<String, String> expected(Path path) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        expected.put(Cases.FINDINGS, Files.readString(path.resolve(Cases.FINDINGS)));
        Path folder = path.resolve("expected");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    expected.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return expected;
    }

    private static void write(Path path, Map<String, String> actual) throws IOException {
        Path folder = path.resolve("expected");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path file : old.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> file : actual.entrySet()) {
            Path target = file.getKey().equals(Cases.FINDINGS) ? path : folder;
            Files.createDirectories(target.resolve(file.getKey()).getParent());
            Files.writeString(target.resolve(file.getKey()), file.getValue());
        }
    }
}
