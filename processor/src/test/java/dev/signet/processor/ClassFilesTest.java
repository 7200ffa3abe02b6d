package dev.signet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contract and its types mean in class files what they mean in source, whether javac shows all of it or not. */
class ClassFilesTest {
    private static final JavaFileObject PACKAGE = JavaFileObjects.forSourceString("acme.package-info", """
            @NullMarked
            package acme;

            import org.jspecify.annotations.NullMarked;
            """);

    /** Its constructors are written out: a class file does not tell whether they were, and readers ask. */
    private static final JavaFileObject BOOK = JavaFileObjects.forSourceString("acme.Book", """
            package acme;

            import com.fasterxml.jackson.annotation.JsonProperty;
            import com.fasterxml.jackson.annotation.JsonValue;
            import jakarta.validation.Valid;
            import jakarta.validation.constraints.Email;
            import jakarta.validation.constraints.Max;
            import jakarta.validation.constraints.Min;
            import jakarta.validation.constraints.NotBlank;
            import jakarta.validation.constraints.Pattern;
            import jakarta.validation.constraints.Size;
            import java.util.List;
            import java.util.Optional;
            import org.jspecify.annotations.Nullable;

            public record Book(
                    @NotBlank String title,
                    @Nullable String subtitle,
                    @JsonProperty("by") @Size(min = 1) List<@NotBlank(message = "name the author") String> authors,
                    Optional<@Min(1) @Max(9_999) Integer> pages,
                    @Nullable List<@Email String> contacts,
                    Optional<List<@Pattern(regexp = "[a-z]+") @Pattern(regexp = ".{2,}") String>> tags,
                    @Nullable @Valid Cover cover,
                    List<@Valid Chapter> chapters,
                    @Nullable Long stock,
                    String publisher) {
                public Book {}

                @Override
                public @Nullable String publisher() {
                    return publisher;
                }

                public record Chapter(String name, @Nullable String motto, List<@Size(max = 80) String> headings) {
                    public Chapter {}
                }

                public enum Cover {
                    HARD(2L, "hard-cover"),
                    SOFT(1L, String.valueOf("soft-cover"));

                    private final String value;

                    Cover(long weight, String value) {
                        this.value = value;
                    }

                    @Override
                    @JsonValue
                    public String toString() {
                        return String.valueOf(value);
                    }
                }
            }
            """);

    private static final JavaFileObject SOLD_OUT = JavaFileObjects.forSourceString("acme.SoldOut", """
            package acme;

            import dev.signet.annotations.Member;
            import dev.signet.annotations.Problem;
            import java.util.List;
            import org.jspecify.annotations.Nullable;

            @Problem(status = 409, type = "sold-out", title = "Sold out")
            public class SoldOut extends RuntimeException {
                private static final long serialVersionUID = 1L;

                @Member
                public @Nullable String until() {
                    return null;
                }

                @Member
                public List<String> instead() {
                    return List.of();
                }
            }
            """);

    private static final JavaFileObject PAGING = JavaFileObjects.forSourceString("acme.Paging", """
            package acme;

            import jakarta.validation.constraints.Max;
            import jakarta.ws.rs.CookieParam;
            import jakarta.ws.rs.DefaultValue;
            import jakarta.ws.rs.HeaderParam;
            import jakarta.ws.rs.QueryParam;
            import java.util.List;
            import org.jspecify.annotations.Nullable;

            public class Paging {
                @QueryParam("limit")
                @DefaultValue("20")
                @Max(100)
                public int limit;

                @QueryParam("mark")
                public @Nullable List<@Max(9) Integer> marks;

                @HeaderParam("X-Page")
                public @Nullable String page;

                @CookieParam("page")
                public void setUsual(@Nullable String usual) {}
            }
            """);

    private static final JavaFileObject CONTRACT = JavaFileObjects.forSourceString("acme.BookApi", """
            package acme;

            import dev.signet.annotations.ApiContract;
            import jakarta.annotation.security.PermitAll;
            import jakarta.validation.Valid;
            import jakarta.validation.constraints.Max;
            import jakarta.validation.constraints.Min;
            import jakarta.validation.constraints.Size;
            import jakarta.ws.rs.BeanParam;
            import jakarta.ws.rs.GET;
            import jakarta.ws.rs.HeaderParam;
            import jakarta.ws.rs.POST;
            import jakarta.ws.rs.PUT;
            import jakarta.ws.rs.Path;
            import jakarta.ws.rs.PathParam;
            import jakarta.ws.rs.QueryParam;
            import java.util.List;
            import java.util.Optional;
            import org.jspecify.annotations.Nullable;

            @ApiContract(title = "Books")
            @Path("/books")
            @PermitAll
            public interface BookApi {
                @POST
                Book add(@Valid Book book) throws SoldOut;

                @PUT
                @Path("/{id}")
                void put(@PathParam("id") @Size(max = 5) String id, @Nullable @Valid Book book);

                @POST
                @Path("/all")
                void addAll(@Size(max = 3) List<@Valid Order> orders);

                @GET
                List<Book> list(
                        @QueryParam("tag") List<@Size(min = 2) String> tags,
                        @QueryParam("from") Optional<@Min(1) @Max(99) Integer> from,
                        @QueryParam("sort") String sort,
                        @HeaderParam("X-Shop") @Nullable String shop,
                        @HeaderParam("X-Till") String till,
                        @BeanParam Paging paging);

                record Order(Book.Chapter sample, @Nullable String note, int copies) {
                    public Order {}
                }
            }
            """);

    private static final JavaFileObject TEST = JavaFileObjects.forSourceString("acme.BookApiTest", """
            package acme;

            import dev.signet.annotations.ContractTest;

            @ContractTest(BookApi.class)
            class BookApiTest extends BookApiContractTest {}
            """);

    @TempDir
    Path classes;

    @Test
    void theTestsOfACompiledContractAreThoseOfItsSource() {
        Precompiled.compile(classes, List.of(PACKAGE, BOOK, PAGING, SOLD_OUT, CONTRACT), "-parameters");

        Map<String, String> fromClassFiles = generated(TEST);

        assertThat(fromClassFiles.keySet()).containsExactly("acme/BookApiContractTest.java");
        assertThat(generated(PACKAGE, BOOK, PAGING, SOLD_OUT, CONTRACT, TEST)).containsAllEntriesOf(fromClassFiles);
    }

    @Test
    void aServiceJudgesACompiledTypeAsItsSource() {
        Precompiled.compile(classes, List.of(PACKAGE, BOOK, PAGING, SOLD_OUT), "-parameters");

        Map<String, String> fromClassFiles = generated(PACKAGE, CONTRACT);

        assertThat(fromClassFiles).containsKey("acme/BookValidator.java").hasSizeGreaterThan(5);
        assertThat(fromClassFiles).isEqualTo(generated(PACKAGE, BOOK, PAGING, SOLD_OUT, CONTRACT));
    }

    @Test
    void aContractThatIsNamedToJavacBecomesWhatItsSourceBecomes() throws IOException {
        Precompiled.compile(classes, List.of(PACKAGE, BOOK, PAGING, SOLD_OUT, CONTRACT), "-parameters");
        Path generated = Files.createDirectories(classes.resolve("generated"));

        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        String classPath = classes + File.pathSeparator + System.getProperty("java.class.path");
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        List<String> options =
                List.of("-cp", classPath, "-d", generated.toString(), "--release", "17", "-Xlint:-options");
        JavaCompiler.CompilationTask task =
                javac.getTask(null, null, said, options, List.of("acme.BookApi"), List.of());
        task.setProcessors(List.of(new ContractProcessor()));

        assertThat(task.call()).as(said.getDiagnostics().toString()).isTrue();
        assertThat(said.getDiagnostics()).isEmpty();
        Map<String, String> fromSource = generated(PACKAGE, BOOK, PAGING, SOLD_OUT, CONTRACT);
        assertThat(fromSource).containsKey("acme/BookApiController.java").hasSizeGreaterThan(5);
        fromSource.forEach(
                (name, content) -> assertThat(generated.resolve(name)).content().isEqualTo(content));
    }

    private Map<String, String> generated(JavaFileObject... sources) {
        Compilation compilation = Compiler.javac()
                .withProcessors(new ContractProcessor())
                .withClasspath(
                        Stream.concat(Stream.of(classes.toFile()), classPath()).toList())
                .withOptions("--release", "17", "-parameters", "-Xlint:all,-processing")
                .compile(sources);
        assertThat(compilation.diagnostics()).isEmpty();
        Map<String, String> generated = new TreeMap<>();
        compilation.generatedFiles().stream()
                .filter(file -> file.getKind() != JavaFileObject.Kind.CLASS)
                .forEach(file -> generated.put(name(file), content(file)));
        return generated;
    }

    private static Stream<File> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new);
    }

    private static String name(JavaFileObject file) {
        return file.toUri().getPath().replaceFirst("^/(SOURCE|CLASS)_OUTPUT/", "");
    }

    private static String content(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
