package dev.signet.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ViolationTest {

    private static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(Violation.assertFalse("/a"), "assert-false", "must be false", Map.of()),
                Arguments.of(Violation.assertTrue("/a"), "assert-true", "must be true", Map.of()),
                Arguments.of(
                        Violation.decimalMax("/a", "0.50", true),
                        "decimal-max",
                        "must be less than or equal to 0.50",
                        Map.of("max", new BigDecimal("0.50"), "inclusive", true)),
                Arguments.of(
                        Violation.decimalMin("/a", "1e3", false),
                        "decimal-min",
                        "must be greater than 1e3",
                        Map.of("min", new BigDecimal("1e3"), "inclusive", false)),
                Arguments.of(
                        Violation.digits("/a", 4, 2),
                        "digits",
                        "must have at most 4 digits before the point and 2 after it",
                        Map.of("integer", 4, "fraction", 2)),
                Arguments.of(Violation.email("/a"), "email", "must be an e-mail address", Map.of()),
                Arguments.of(Violation.future("/a"), "future", "must be in the future", Map.of()),
                Arguments.of(
                        Violation.futureOrPresent("/a"), "future-or-present", "must be now or in the future", Map.of()),
                Arguments.of(Violation.max("/a", 7), "max", "must be less than or equal to 7", Map.of("max", 7L)),
                Arguments.of(Violation.min("/a", 7), "min", "must be greater than or equal to 7", Map.of("min", 7L)),
                Arguments.of(Violation.negative("/a"), "negative", "must be less than 0", Map.of()),
                Arguments.of(
                        Violation.negativeOrZero("/a"),
                        "negative-or-zero",
                        "must be less than or equal to 0",
                        Map.of()),
                Arguments.of(Violation.notBlank("/a"), "not-blank", "must not be blank", Map.of()),
                Arguments.of(Violation.notEmpty("/a"), "not-empty", "must not be empty", Map.of()),
                Arguments.of(Violation.isNull("/a"), "absent", "must be null", Map.of()),
                Arguments.of(Violation.past("/a"), "past", "must be in the past", Map.of()),
                Arguments.of(Violation.pastOrPresent("/a"), "past-or-present", "must be now or in the past", Map.of()),
                Arguments.of(
                        Violation.pattern("/a", "[a-z]{2}"),
                        "pattern",
                        "must match [a-z]{2}",
                        Map.of("pattern", "[a-z]{2}")),
                Arguments.of(Violation.positive("/a"), "positive", "must be greater than 0", Map.of()),
                Arguments.of(
                        Violation.positiveOrZero("/a"),
                        "positive-or-zero",
                        "must be greater than or equal to 0",
                        Map.of()),
                Arguments.of(Violation.required("/a"), "required", "is required", Map.of()),
                Arguments.of(
                        Violation.size("/a", 2, 500),
                        "size",
                        "size must be between 2 and 500",
                        Map.of("min", 2, "max", 500)),
                Arguments.of(
                        Violation.size("/a", 0, 500), "size", "size must be at most 500", Map.of("min", 0, "max", 500)),
                Arguments.of(
                        Violation.size("/a", 2, Integer.MAX_VALUE),
                        "size",
                        "size must be at least 2",
                        Map.of("min", 2)),
                Arguments.of(
                        Violation.custom("/a", "iban", "must be an IBAN", Map.of("country", "DE")),
                        "iban",
                        "must be an IBAN",
                        Map.of("country", "DE")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasACodeWordsAndItsLimits(
            Violation violation, String code, String detail, Map<String, Object> params) {
        assertThat(violation)
                .extracting(Violation::code, Violation::detail, Violation::params)
                .containsExactly(code, detail, params);
        assertThat(violation)
                .extracting(Violation::in, Violation::where, Violation::index)
                .containsExactly("body", "/a", -1);
    }

    @Test
    void everyKindIsToldToClients() throws IOException {
        String told = Files.readString(Path.of("../docs/errors.md"));
        assertThat(kinds().map(kind -> ((Violation) kind.get()[0]).code()).filter(code -> !code.equals("iban")))
                .allSatisfy(code -> assertThat(told).containsPattern("\\n\\| [^|]*`" + code + "`[^|]*\\|"));
    }

    @Test
    void whatIsSaidOfAViolationChangesNothingElse() {
        Violation violation =
                Violation.max("limit", 9).saying("nine").in("query").at(3).with("unit", "kg");
        assertThat(violation)
                .extracting(
                        Violation::in,
                        Violation::where,
                        Violation::index,
                        Violation::code,
                        Violation::detail,
                        Violation::params)
                .containsExactly("query", "limit", 3, "max", "nine", Map.of("max", 9L, "unit", "kg"));
    }

    @Test
    void equalIsWhatIsToldTheSame() {
        assertThat(Violation.max("/a", 9))
                .isEqualTo(Violation.of("/a", "max", "must be less than or equal to 9")
                        .with("max", 9L))
                .hasSameHashCodeAs(Violation.max("/a", 9).saying("nine"))
                .isNotEqualTo(Violation.max("/a", 9).saying("nine"))
                .isNotEqualTo(Violation.max("/a", 8))
                .isNotEqualTo(Violation.max("/a", 9).in("query"))
                .isNotEqualTo(Violation.max("/a", 9).at(0));
    }
}
