package dev.signet.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published processor jar at work without Maven: what the README says of javac alone. */
class PlainJavacIT {
    private static final Path LIBRARIES = Path.of("target/lib");
    private static final Path PROCESSORS = Path.of("target/processors");
    private static final Pattern RUNNING = Pattern.compile("Server Running: (http://[^\\s\"]+)");

    @TempDir
    Path classes;

    @Test
    void javacAloneMakesAServiceThatStarts() throws Exception {
        compile(mainSources());
        assertThat(classes.resolve("dev/signet/example/refunds/RefundsApiController.class"))
                .exists();
        assertThat(classes.resolve("META-INF/openapi/refunds-v1.yaml")).exists();

        Process service = start();
        try {
            String url = url(service.inputReader(StandardCharsets.UTF_8));
            HttpResponse<String> document = get(url + "/openapi/refunds-v1.json");
            assertThat(document.statusCode()).isEqualTo(200);
            assertThat(document.body()).contains("\"operationId\": \"issue\"");
            assertThat(get(url + "/v1/customers/cust_ABCDEF123456/refunds").statusCode())
                    .isEqualTo(401);
        } finally {
            service.destroyForcibly().waitFor();
        }
    }

    /** What the processor brings of Jackson is renamed; the annotation that a contract's author writes is not. */
    @Test
    void theProcessorKnowsJacksonsAnnotationByItsOwnName(@TempDir Path sources) throws Exception {
        Path contract = Files.writeString(sources.resolve("TagsApi.java"), """
                package tags;

                @dev.signet.annotations.ApiContract(title = "Tags")
                @jakarta.annotation.security.PermitAll
                interface TagsApi {
                    @jakarta.ws.rs.POST
                    void add(Tag tag);

                    record Tag(@com.fasterxml.jackson.annotation.JsonProperty("@id") String id) {}
                }
                """);
        compile(List.of(contract));
        assertThat(classes.resolve("META-INF/openapi/tags-v1.json")).content().contains("\"@id\"");
    }

    /** A class file that was compiled without {@code -parameters} does not know what its methods call them. */
    @Test
    void anInterfaceOfWhichThereIsOnlyAClassFileIsServed(@TempDir Path sources) throws Exception {
        Path shared = Files.writeString(sources.resolve("Loans.java"), """
                package loans;

                import jakarta.ws.rs.*;

                @Path("/loans")
                public interface Loans<K> {
                    @GET
                    @Path("/{id}/{days}")
                    String find(@PathParam("id") K id, @PathParam("days") @jakarta.validation.constraints.Max(30) int days);
                }
                """);
        run(tool("javac"), "-proc:none", "-cp", LIBRARIES + "/*", "-d", classes.toString(), shared.toString());
        Path contract = Files.writeString(sources.resolve("LoansContract.java"), """
                package loans;

                @dev.signet.annotations.ApiContract(title = "Loans")
                @jakarta.annotation.security.PermitAll
                interface LoansContract extends Loans<java.util.UUID> {}

                @jakarta.inject.Singleton
                class LoansService implements LoansContract {
                    @Override
                    public String find(java.util.UUID id, int days) {
                        return id + " for " + days;
                    }
                }
                """);
        compile(Stream.concat(mainSources().stream(), Stream.of(contract)).toList());

        Process service = start();
        try {
            String loan = url(service.inputReader(StandardCharsets.UTF_8))
                    + "/v1/loans/11111111-1111-4111-8111-111111111111/";
            assertThat(get(loan + 7).body()).isEqualTo("\"11111111-1111-4111-8111-111111111111 for 7\"");
            assertThat(get(loan + 31).body()).contains("\"parameter\":\"days\",\"code\":\"max\"");
        } finally {
            service.destroyForcibly().waitFor();
        }
    }

    @Test
    void theProcessorBringsNothingUnderAForeignName() throws IOException {
        try (JarFile jar = new JarFile(processor().toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class")))
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("dev/signet/processor/"));
        }
    }

    /** What javac finds the processor by, and what tells Gradle that it need not compile everything anew. */
    @Test
    void theProcessorIsRegisteredWithJavacAndAsIsolatingWithGradle() throws IOException {
        assertThat(entry("META-INF/services/javax.annotation.processing.Processor"))
                .isEqualTo("dev.signet.processor.ContractProcessor");
        assertThat(entry("META-INF/gradle/incremental.annotation.processors"))
                .isEqualTo("dev.signet.processor.ContractProcessor,isolating");
    }

    private static String entry(String name) throws IOException {
        try (JarFile jar = new JarFile(processor().toFile());
                InputStream content = jar.getInputStream(jar.getEntry(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    private static List<Path> mainSources() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private void compile(List<Path> sources) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                tool("javac"),
                "-parameters",
                "-cp",
                classes + File.pathSeparator + LIBRARIES + "/*",
                "-processorpath",
                jars(PROCESSORS) + File.pathSeparator + jars(LIBRARIES),
                "-d",
                classes.toString()));
        sources.forEach(file -> command.add(file.toString()));
        run(command.toArray(String[]::new));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(javac.waitFor()).as(said).isZero();
    }

    private Process start() throws IOException {
        String classPath = String.join(File.pathSeparator, classes.toString(), "src/main/resources", LIBRARIES + "/*");
        ProcessBuilder builder = new ProcessBuilder(tool("java"), "-cp", classPath, "dev.signet.example.Application");
        builder.environment().put("PORT", "-1");
        return builder.redirectErrorStream(true).start();
    }

    /** The service tells its random port when it is up; its output ends when it cannot start. */
    private static String url(BufferedReader output) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            Matcher running = RUNNING.matcher(line);
            if (running.find()) {
                return running.group(1);
            }
        }
        throw new AssertionError("The service did not start: " + String.join("\n", said));
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static Path processor() throws IOException {
        try (Stream<Path> jars = Files.list(PROCESSORS)) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("signet-processor"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String jars(Path folder) throws IOException {
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }
}
