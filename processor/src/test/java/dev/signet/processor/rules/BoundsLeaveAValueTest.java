package dev.signet.processor.rules;

import static dev.signet.processor.model.Contracts.asking;
import static dev.signet.processor.model.Contracts.free;
import static dev.signet.processor.model.Contracts.max;
import static dev.signet.processor.model.Contracts.min;
import static dev.signet.processor.model.Contracts.notBlank;
import static dev.signet.processor.model.Contracts.positive;
import static dev.signet.processor.model.Contracts.query;
import static dev.signet.processor.model.Contracts.size;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.ScalarKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundsLeaveAValueTest {
    @Test
    void oneValueIsEnough() {
        assertThat(check(ScalarKind.INTEGER, min(5), max(5), positive())).isEmpty();
        assertThat(check(ScalarKind.STRING, size(1, 1), notBlank())).isEmpty();
    }

    @Test
    void noneIsToldOnce() {
        assertThat(check(ScalarKind.INTEGER, min(5), min(6), max(4), max(3))).hasSize(1);
    }

    @Test
    void aFractionMayBePositiveBelowOne() {
        assertThat(check(ScalarKind.DOUBLE, positive(), max(0))).hasSize(1);
        assertThat(check(ScalarKind.DOUBLE, positive(), max(1))).isEmpty();
    }

    @Test
    void repeatedSizesAreOneRange() {
        assertThat(check(ScalarKind.STRING, size(5, 9), size(0, 4))).hasSize(1);
    }

    @Test
    void boundsOnWhatTheyCannotJudgeAreNotThisRulesBusiness() {
        assertThat(check(ScalarKind.UUID, min(5), max(4))).isEmpty();
    }

    private static List<Finding> check(ScalarKind kind, Constraint... constraints) {
        return new BoundsLeaveAValue()
                .check(asking(query("value", free(kind, constraints))))
                .toList();
    }
}
