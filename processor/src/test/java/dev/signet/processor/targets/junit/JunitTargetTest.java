package dev.signet.processor.targets.junit;

import static dev.signet.processor.targets.junit.Contracts.contract;
import static dev.signet.processor.targets.junit.Contracts.operation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.processor.model.Contract;
import dev.signet.processor.model.Verb;
import dev.signet.processor.targets.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    static String render(Contract contract) {
        return new JunitTarget().render(contract).findFirst().orElseThrow().content();
    }
}
