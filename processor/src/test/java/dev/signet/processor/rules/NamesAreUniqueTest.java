package dev.signet.processor.rules;

import static dev.signet.processor.model.Contracts.asking;
import static dev.signet.processor.model.Contracts.enumeration;
import static dev.signet.processor.model.Contracts.free;
import static dev.signet.processor.model.Contracts.giving;
import static dev.signet.processor.model.Contracts.property;
import static dev.signet.processor.model.Contracts.query;
import static dev.signet.processor.model.Contracts.record;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.processor.model.Contract;
import dev.signet.processor.model.ScalarKind;
import org.junit.jupiter.api.Test;

class NamesAreUniqueTest {
    @Test
    void namesThatDifferAreUnique() {
        assertFindings(asking(query("from", free(ScalarKind.STRING)), query("From", free(ScalarKind.STRING))), 0);
    }

    @Test
    void aQueryParameterHasANameOfItsOwn() {
        assertFindings(asking(query("from", free(ScalarKind.STRING)), query("from", free(ScalarKind.STRING))), 1);
    }

    @Test
    void threeOfOneNameAreTwoTooMany() {
        assertFindings(
                giving(record(
                        "Book",
                        property("title", free(ScalarKind.STRING)),
                        property("title", free(ScalarKind.STRING)),
                        property("title", free(ScalarKind.STRING)))),
                2);
    }

    @Test
    void aConstantHasAWordOfItsOwn() {
        assertFindings(giving(enumeration("Genre", "novel", "novel")), 1);
    }

    @Test
    void aSchemaHasANameOfItsOwn() {
        assertFindings(giving(record("Book"), record("Book")), 1);
    }

    private static void assertFindings(Contract contract, int count) {
        assertThat(new NamesAreUnique().check(contract)).hasSize(count);
    }
}
