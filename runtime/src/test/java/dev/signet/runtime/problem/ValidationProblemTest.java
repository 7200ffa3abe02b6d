package dev.signet.runtime.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValidationProblemTest {

    private static String told(Violation violation) {
        Problem problem = ValidationProblem.of(Violations.NONE.and(violation));
        return new String(problem.body(), StandardCharsets.UTF_8);
    }

    @Test
    void limitsAreToldAsJson() {
        assertThat(told(Violation.decimalMin("/a", "0.50", false)))
                .contains("\"code\":\"decimal-min\",\"detail\":\"must be greater than 0.50\","
                        + "\"params\":{\"inclusive\":false,\"min\":0.50}");
        assertThat(told(Violation.decimalMax("/a", "1e400", true))).contains("\"max\":1E+400");
        assertThat(told(Violation.allowed("/a", List.of("x", "y"))))
                .contains("\"detail\":\"must be x or y\",\"params\":{\"allowed\":[\"x\",\"y\"]}");
    }

    @Test
    void whateverACustomConstraintHasIsTold() {
        assertThat(told(Violation.custom(
                        "/a",
                        "odd",
                        "{unit} of {least}",
                        Map.of(
                                "least",
                                Double.NaN,
                                "most",
                                2.5f,
                                "unit",
                                'g',
                                "sizes",
                                List.of(1, 2),
                                "strict",
                                true))))
                .contains("\"code\":\"odd\",\"detail\":\"g of NaN\",\"params\":"
                        + "{\"least\":\"NaN\",\"most\":2.5,\"sizes\":[1,2],\"strict\":true,\"unit\":\"g\"}");
    }
}
