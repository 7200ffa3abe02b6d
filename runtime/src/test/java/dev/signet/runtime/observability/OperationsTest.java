package dev.signet.runtime.observability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationsTest {

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/v1/refunds, /v1/refunds",
        "/v1/{id:[^/]+}/refunds, /v1/{id}/refunds",
        "/{a:[^/]+}/{b:[0-9]{2}:x}/{c}, /{a}/{b}/{c}",
        "/v1:batch/{id}, /v1:batch/{id}"
    })
    void aRouteIsToldWithoutItsPatterns(String template, String told) {
        assertThat(Operations.withoutPatterns(template)).isEqualTo(told);
    }
}
