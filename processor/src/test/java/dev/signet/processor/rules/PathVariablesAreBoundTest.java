package dev.signet.processor.rules;

import static dev.signet.processor.model.Contracts.SITE;
import static dev.signet.processor.model.Contracts.contract;
import static dev.signet.processor.model.Contracts.empty;
import static dev.signet.processor.model.Contracts.operation;
import static dev.signet.processor.model.Contracts.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Argument;
import dev.signet.processor.model.Doc;
import dev.signet.processor.model.Parameter;
import dev.signet.processor.model.Place;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.Verb;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PathVariablesAreBoundTest {
    @Test
    void aVariableWithItsParameterIsBound() {
        assertThat(check("/v1/books/{isbn}", "isbn")).isEmpty();
    }

    @Test
    void aMisspeltNameIsOneMistake() {
        assertThat(check("/v1/books/{isbn}", "isnb")).containsExactly(Code.PATH_PARAMETER_UNKNOWN);
    }

    @Test
    void whatIsMissingBesidesIsToldToo() {
        assertThat(check("/v1/books/{isbn}/{review}", "isnb"))
                .containsExactly(Code.PATH_VARIABLE_UNBOUND, Code.PATH_PARAMETER_UNKNOWN);
    }

    @Test
    void aRepeatedVariableWithoutParameterIsMissedOnce() {
        assertThat(check("/v1/{id}/{id}")).containsExactly(Code.PATH_VARIABLE_REPEATED, Code.PATH_VARIABLE_UNBOUND);
    }

    private static List<Code> check(String path, String... parameters) {
        Argument[] arguments =
                Stream.of(parameters).map(PathVariablesAreBoundTest::parameter).toArray(Argument[]::new);
        return new PathVariablesAreBound()
                .check(contract(List.of(), operation(Verb.GET, path, empty(), arguments)))
                .map(finding -> finding.code())
                .toList();
    }

    private static Parameter parameter(String name) {
        return new Parameter(SITE, name, name, Place.PATH, required(ScalarKind.STRING), Optional.empty(), Doc.NONE);
    }
}
