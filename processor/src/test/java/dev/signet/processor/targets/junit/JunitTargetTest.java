package dev.signet.processor.targets.junit;

import static dev.signet.processor.targets.junit.Contracts.contract;
import static dev.signet.processor.targets.junit.Contracts.operation;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import dev.signet.processor.model.Access;
import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Operation;
import dev.signet.processor.model.Verb;
import dev.signet.processor.targets.GeneratedFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class JunitTargetTest {
    private static final Path GOLDEN =
            Path.of("src/test/resources/dev/signet/processor/targets/junit/RefundsApiContractTest.java.txt");

    @Test
    void theRefundsContractBecomesThePageWeWishToSee() throws IOException {
        String rendered = render(Contracts.refunds());
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, rendered);
        }
        assertThat(rendered).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void theClassIsNamedAfterTheContractInItsPackage() {
        assertThat(new JunitTarget().render(Contracts.refunds()))
                .singleElement()
                .isInstanceOfSatisfying(GeneratedFile.Source.class, source -> assertThat(source.qualifiedName())
                        .isEqualTo("dev.signet.example.refunds.RefundsApiContractTest"));
    }

    @Test
    void theSameContractBecomesTheSameBytes() {
        assertThat(render(Contracts.refunds())).isEqualTo(render(Contracts.refunds()));
    }

    @Test
    void anOperationNamedLikeAMethodOfTheSupportGetsAFixtureOfAnotherName() {
        Contract contract = contract(List.of(), operation(Verb.GET, "configuration", "/v1/configuration"));
        assertThat(render(contract)).contains("protected Call configurationCall()");
    }

    @Test
    void anOperationNamedLikeTheHelperOfAnotherDoesNotMeetIt() {
        Contract contract = contract(
                List.of(),
                withRole(operation(Verb.GET, "order", "/v1/order")),
                withRole(operation(Verb.GET, "validOrder", "/v1/valid-order")));
        assertThat(render(contract)).contains("private Call validOrderCall()");
    }

    @Test
    void whateverTheContractHoldsTheTestsAreJava() throws IOException {
        assertThat(syntaxErrors(render(Contracts.everything()))).isEmpty();
    }

    private static Operation withRole(Operation operation) {
        return new Operation(
                operation.site(),
                operation.name(),
                operation.verb(),
                operation.path(),
                operation.arguments(),
                operation.success(),
                operation.problems(),
                new Access.Roles(List.of("clerk", "head-clerk")),
                operation.idempotency(),
                operation.doc());
    }

    private static List<String> syntaxErrors(String source) throws IOException {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Source.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavacTask javac = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, found, List.of("-Xlint:all"), null, List.of(file));
        javac.parse();
        return found.getDiagnostics().stream().map(Object::toString).toList();
    }

    static String render(Contract contract) {
        return new JunitTarget().render(contract).findFirst().orElseThrow().content();
    }
}
