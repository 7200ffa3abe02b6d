package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.Service;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A path's last variable may take the rest of it. */
class OpenEndedPathTest {
    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start(Map.of());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "a, a",
        "a/b/c.txt, a/b/c.txt",
        "a%2Fb, a/b",
        "a+b/c+d, a+b/c+d",
        "a%20b/c+d, a b/c+d",
        "caf%C3%A9/a%2Bb, café/a+b",
        "a;b=c/d, a;b=c/d"
    })
    void theRestIsTakenAsItWasMeant(String sent, String meant) {
        assertThat(service.get("/v1/files/" + sent).body()).isEqualTo(meant);
    }

    @Test
    void aRouteThatSaysMoreGoesBefore() {
        assertThat(service.get("/v1/files/a/size").body()).isEqualTo("size of a");
        assertThat(service.get("/v1/files/a/b/size").body()).isEqualTo("a/b/size");
    }

    @Test
    void nothingIsNoRest() {
        assertThat(service.get("/v1/files/").statusCode()).isEqualTo(404);
        assertThat(service.get("/v1/files").statusCode()).isEqualTo(404);
    }
}
