package dev.signet.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A contract may mention what another processor has yet to generate. */
class DeferralTest {
    private static final JavaFileObject CONTRACT = JavaFileObjects.forSourceString("acme.BookApi", """
            package acme;

            import dev.signet.annotations.ApiContract;
            import jakarta.annotation.security.PermitAll;
            import jakarta.ws.rs.GET;

            @ApiContract(title = "Books")
            @PermitAll
            public interface BookApi {
                @GET
                Book first();
            }
            """);

    @Test
    void aTypeOfALaterRoundIsWaitedFor() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new ContractProcessor(), new BookProcessor())
                .compile(CONTRACT);
        assertThat(compilation).succeeded();
        assertThat(compilation).generatedSourceFile("acme.BookWriter");
    }

    @Test
    void aTypeThatNobodyGeneratesIsOneFinding() {
        Compilation compilation =
                Compiler.javac().withProcessors(new ContractProcessor()).compile(CONTRACT);
        assertThat(compilation).failed();
        assertThat(compilation).hadErrorContaining("[type-unresolved] Book cannot be found.");
    }

    /** Generates {@code acme.Book} when it is first asked. */
    private static final class BookProcessor extends AbstractProcessor {
        private boolean done;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile("acme.Book").openWriter()) {
                    writer.write("package acme; public record Book(String title) {}");
                } catch (IOException unwritable) {
                    throw new UncheckedIOException(unwritable);
                }
            }
            return false;
        }
    }
}
