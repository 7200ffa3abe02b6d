package dev.signet.example.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The emitted tests bite: whatever is taken away from the emitted code, one of them fails. */
@EnabledIfSystemProperty(named = "mutation", matches = "true", disabledReason = "takes ten minutes: -Dmutation=true")
class MutationIT {
    private static final Path GENERATED = Path.of("target/generated-sources/annotations/dev/signet/example");

    /** Folders of the generated code, and the tests of each. */
    private static final Map<String, String> TESTED = Map.of(
            "refunds",
            "dev.signet.example.refunds.RefundsContractTest",
            "customers",
            "dev.signet.example.customers.CustomersContractTest");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"refunds", "customers"})
    void withNothingTakenAwayEveryTestPasses(String feature) throws Exception {
        List<String> said = run(folder, feature);
        assertThat(said).noneMatch(line -> line.startsWith("failed ")).anyMatch(line -> line.matches("ran [1-9]\\d+"));
    }

    @TestFactory
    Stream<DynamicTest> aTestFailsForEachThingTakenAwayFromRefunds() throws IOException {
        return killing("refunds", 15);
    }

    @TestFactory
    Stream<DynamicTest> aTestFailsForEachThingTakenAwayFromCustomers() throws IOException {
        return killing("customers", 10);
    }

    private Stream<DynamicTest> killing(String feature, int least) throws IOException {
        List<Mutant> mutants = Mutant.of(GENERATED.resolve(feature));
        assertThat(mutants)
                .as("constraints, guards, conditions and problems to take away")
                .hasSizeGreaterThan(least);
        return mutants.stream().map(mutant -> DynamicTest.dynamicTest(mutant.name(), () -> kill(mutant, feature)));
    }

    private void kill(Mutant mutant, String feature) throws Exception {
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
        List<String> verdict = run(classes, feature);
        long failed =
                verdict.stream().filter(line -> line.startsWith("failed ")).count();
        // Were it most of them, the mutant would not have come up at all.
        assertThat(failed).as("%s: %s", mutant.name(), verdict).isBetween(1L, 20L);
    }

    private static List<String> run(Path first, String feature) throws IOException, InterruptedException {
        String said = output(List.of(
                tool("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                first + File.pathSeparator + classPath(),
                ContractTestRun.class.getName(),
                TESTED.get(feature)));
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
