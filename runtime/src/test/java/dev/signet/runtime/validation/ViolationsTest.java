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
    void limitsAreToldInWordsAndAsParams() {
        assertThat(Violation.size("/a", 2, 500).detail()).isEqualTo("size must be between 2 and 500");
        assertThat(Violation.size("/a", 0, 500).detail()).isEqualTo("size must be at most 500");
        assertThat(Violation.size("/a", 2, Integer.MAX_VALUE).detail()).isEqualTo("size must be at least 2");
        assertThat(Violation.size("/a", 1, Integer.MAX_VALUE).params()).containsOnlyKeys("min");
        assertThat(Violation.min("limit", 1).in("query").saying("one at least"))
                .extracting(Violation::in, Violation::code, Violation::detail)
                .containsExactly("query", "min", "one at least");
    }
}
