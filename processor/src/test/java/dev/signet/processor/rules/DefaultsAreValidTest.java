package dev.signet.processor.rules;

import static dev.signet.processor.model.Contracts.asking;
import static dev.signet.processor.model.Contracts.free;
import static dev.signet.processor.model.Contracts.max;
import static dev.signet.processor.model.Contracts.min;
import static dev.signet.processor.model.Contracts.query;
import static dev.signet.processor.model.Contracts.size;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.processor.findings.Finding;
import dev.signet.processor.model.Constraint;
import dev.signet.processor.model.ScalarKind;
import dev.signet.processor.model.ScalarTexts;
import dev.signet.processor.targets.java.Scalars;
import dev.signet.runtime.json.Scalar;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DefaultsAreValidTest {
    @ParameterizedTest
    @CsvSource({
        "INTEGER, -20",
        "LONG, 9223372036854775807",
        "DOUBLE, 1.5e3",
        "BOOLEAN, true",
        "UUID, 123e4567-e89b-12d3-a456-426614174000",
        "LOCAL_DATE, 2026-02-28",
        "INSTANT, 2026-02-28T10:00:00+01:00",
        "OFFSET_DATE_TIME, 2026-02-28T10:00:00.5Z",
    })
    void whatAClientCouldSendIsAccepted(ScalarKind kind, String text) {
        assertThat(check(kind, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGER, +1",
        "INTEGER, 007",
        "INTEGER, 2147483648",
        "SHORT, 1.5",
        "FLOAT, 1f",
        "DOUBLE, NaN",
        "DOUBLE, 1e999",
        "BOOLEAN, TRUE",
        "UUID, 1-1-1-1-1",
        "LOCAL_DATE, 2026-02-30",
        "INSTANT, 2026-02-28T10:00Z",
        "OFFSET_DATE_TIME, 2026-02-28T10:00:00",
    })
    void whatOnlyJavaReadsIsRefused(ScalarKind kind, String text) {
        assertThat(check(kind, text)).hasSize(1);
    }

    static Stream<ScalarKind> kinds() {
        return ScalarTexts.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aTextIsADefaultIfTheServiceReadsIt(ScalarKind kind) throws ReflectiveOperationException {
        Scalar<?> scalar =
                (Scalar<?>) Scalar.class.getField(Scalars.constant(kind)).get(null);

        List<String> differing = ScalarTexts.near(kind)
                .filter(text -> check(kind, text).isEmpty() != (scalar.read(text) != null))
                .toList();

        assertThat(differing).isEmpty();
    }

    @Test
    void aDefaultIsJudgedHoweverLongItIs() {
        assertThat(check(ScalarKind.URI, "%41".repeat(20_000))).isEmpty();
        assertThat(check(ScalarKind.BYTES, "YWJj".repeat(20_000))).isEmpty();
    }

    @Test
    void aPrimitiveIsCalledByItsOwnName() {
        assertThat(check(ScalarKind.PRIMITIVE_INT, "ten"))
                .extracting(Finding::message)
                .containsExactly("The default \"ten\" is not an int.");
    }

    @Test
    void aDefaultKeepsItsConstraints() {
        assertThat(check(ScalarKind.INTEGER, "0", min(1), max(9))).hasSize(1);
        assertThat(check(ScalarKind.STRING, "abc", size(0, 2))).hasSize(1);
        assertThat(check(ScalarKind.STRING, "abc", min(1))).hasSize(1);
        assertThat(check(ScalarKind.STRING, "0.9", min(1))).hasSize(1);
        assertThat(check(ScalarKind.STRING, "+1.", min(1))).isEmpty();
        assertThat(check(ScalarKind.BYTES, "AAAA", size(0, 2))).hasSize(1);
        assertThat(check(ScalarKind.BYTES, "AAAA", size(3, 3))).isEmpty();
    }

    @Test
    void aConstraintThatDoesNotApplyIsNotThisRulesBusiness() {
        assertThat(check(ScalarKind.BOOLEAN, "true", min(1))).isEmpty();
        assertThat(check(ScalarKind.INTEGER, "7", size(3, 5))).isEmpty();
    }

    private static List<Finding> check(ScalarKind kind, String text, Constraint... constraints) {
        return new DefaultsAreValid()
                .check(asking(query("value", free(kind, constraints), text)))
                .toList();
    }
}
