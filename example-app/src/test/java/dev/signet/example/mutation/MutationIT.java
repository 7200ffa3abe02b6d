package dev.signet.example.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The emitted tests bite: whatever is taken away from the emitted code, one of them fails. */
class MutationIT {
    private static final Path GENERATED = Path.of("target/generated-sources/annotations/dev/signet/example/refunds");
    private static final String TESTED = "dev.signet.example.refunds.RefundsContractTest";

    @TempDir
    Path folder;

    @Test
    void withNothingTakenAwayEveryTestPasses() throws Exception {
        List<String> said = run(folder);
        assertThat(said).noneMatch(line -> line.startsWith("failed ")).anyMatch(line -> line.matches("ran [1-9]\\d+"));
    }

    @TestFactory
    Stream<DynamicTest> aTestFailsForEachThingTakenAway() throws IOException {
        List<Mutant> mutants = Mutant.of(GENERATED);
        assertThat(mutants).as("constraints, guards and problems to take away").hasSizeGreaterThan(15);
        return mutants.stream().map(mutant -> DynamicTest.dynamicTest(mutant.name(), () -> kill(mutant)));
    }

    private void kill(Mutant mutant) throws Exception {
        Path classes = Files.createTempDirectory(folder, "mutant");
        Path source = Files.writeString(classes.resolve(mutant.file()), mutant.source());
        String said = output(List.of(
                tool("javac"),
                "-proc:none",
                "-nowarn",
                "-cp",
                classPath(),
                "-d",
                classes.toString(),
                source.toString()));
        assertThat(said).as("what javac says of the mutant").isEmpty();
        List<String> verdict = run(classes);
        long failed =
                verdict.stream().filter(line -> line.startsWith("failed ")).count();
        // Were it most of them, the mutant would not have come up at all.
        assertThat(failed).as("%s: %s", mutant.name(), verdict).isBetween(1L, 20L);
    }

    private static List<String> run(Path first) throws IOException, InterruptedException {
        String said = output(List.of(
                tool("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                first + File.pathSeparator + classPath(),
                ContractTestRun.class.getName(),
                TESTED));
        List<String> lines =
                said.lines().filter(line -> line.matches("(ran|failed) .*")).toList();
        assertThat(lines).as(said).isNotEmpty();
        return lines;
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    /** The tests' own class path; surefire keeps it in a property when it hands it over in a jar. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
