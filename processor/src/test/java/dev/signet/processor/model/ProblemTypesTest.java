package dev.signet.processor.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.annotations.ProblemTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the processor, the runtime and clients know of the problems that Signet gives by itself. */
class ProblemTypesTest {
    @Test
    void eachImpliedTypeIsAConstantAndNothingElseIs() {
        Set<String> implied =
                Arrays.stream(ImpliedProblem.values()).map(ImpliedProblem::uri).collect(Collectors.toSet());
        Set<String> constants = Arrays.stream(ProblemTypes.class.getFields())
                .map(ProblemTypesTest::value)
                .collect(Collectors.toSet());
        assertThat(constants).isEqualTo(implied);
    }

    @Test
    void eachImpliedTypeHasAPageInTheRuntimesJar() {
        Arrays.stream(ImpliedProblem.values())
                .filter(problem -> problem.uri().startsWith("/problems/"))
                .forEach(problem -> assertThat(page(problem.uri()))
                        .as(problem.uri())
                        .startsWith("# " + problem.title() + "\n")
                        .contains("| `type` | `" + problem.uri() + "` |\n")
                        .contains("| `status` | " + problem.status())
                        .contains("| `title` | " + problem.title() + " |\n")
                        .contains("## What to do\n"));
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException closed) {
            throw new AssertionError(closed);
        }
    }

    private static String page(String uri) {
        String path = "META-INF" + uri + ".md";
        try (InputStream page = ProblemTypesTest.class.getClassLoader().getResourceAsStream(path)) {
            assertThat(page).as(path).isNotNull();
            return new String(page.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
