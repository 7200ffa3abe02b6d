package dev.signet.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ViolationsTest {

    @Test
    void addingLeavesTheReceiverAsItWas() {
        Violations one = Violations.NONE.and(Violation.required("/a"));
        Violations two = one.and(Violation.min("/b", 1));
        assertThat(one.list()).containsExactly(Violation.required("/a"));
        assertThat(two.list()).containsExactly(Violation.required("/a"), Violation.min("/b", 1));
        assertThat(Violations.NONE.isEmpty()).isTrue();
    }

    @Test
    void nothingBelowOrBesideNothingIsStillNothing() {
        assertThat(Violations.NONE.below("a").below("b", 2).and(Violations.NONE))
                .isSameAs(Violations.NONE);
    }

    @Test
    void aNameIsEscapedInAPointer() {
        Violations inner = Violations.NONE.and(Violation.required("/c"));
        assertThat(inner.below("a/b~", 3).below("x").list())
                .extracting(Violation::where)
                .containsExactly("/x/a~1b~0/3/c");
    }

    @Test
    void manyAreKeptInTheOrderOfFinding() {
        Violations found = Violations.NONE;
        for (int i = 0; i < 100_000; i++) {
            found = found.and(Violation.required("/" + i));
        }
        assertThat(found.list()).hasSize(100_000);
        assertThat(found.list().get(99_999).where()).isEqualTo("/99999");
    }

    @Test
    void whatIsFoundInsideStandsWhereItWasFound() {
        Violations line = Violations.NONE.and(Violation.required("/sku")).and(Violation.min("/pieces", 1));
        Violations order = Violations.NONE
                .and(Violation.required("/id"))
                .and(line.below("lines", 0))
                .and(line.below("lines", 7).and(Violation.notEmpty("/lines")))
                .and(Violation.required("/note"));
        Violations orders = order.below("orders", 2);
        assertThat(orders.list())
                .extracting(Violation::where)
                .containsExactly(
                        "/orders/2/id",
                        "/orders/2/lines/0/sku",
                        "/orders/2/lines/0/pieces",
                        "/orders/2/lines/7/sku",
                        "/orders/2/lines/7/pieces",
                        "/orders/2/lines",
                        "/orders/2/note");
        assertThat(line.list()).extracting(Violation::where).containsExactly("/sku", "/pieces");
    }
}
