package dev.signet.runtime.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static String of(String uri, String body) {
        MutableHttpRequest<String> request = HttpRequest.POST(uri, body);
        String query = request.getUri().getRawQuery();
        for (String parameter : query == null ? new String[0] : query.split("&")) {
            request.getParameters().add(parameter.substring(0, 1), parameter.substring(2));
        }
        return Fingerprint.of(request, body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSpellingOfADocumentDoesNotMatter() {
        assertThat(of("/a", "{\"a\":1,\"b\":[1.0,\"\\u00e9\",{\"c\":null}]}"))
                .isEqualTo(of("/a", " { \"b\" : [ 10e-1, \"é\", {\"c\":null} ], \"a\" : 1.00 } "))
                .hasSize(64);
        assertThat(of("/a?x=1&y=2", "")).isEqualTo(of("/a?y=2&x=1", " "));
    }

    @Test
    void everythingElseDoes() {
        assertThat(new String[] {
                    of("/a", "{}"),
                    of("/b", "{}"),
                    of("/a?x=1", "{}"),
                    of("/a?x=2", "{}"),
                    of("/a", "{\"a\":1}"),
                    of("/a", "{\"a\":\"1\"}"),
                    of("/a", "{\"a\":[1]}"),
                    of("/a", "[{\"a\":1}]"),
                    of("/a", "{\"a\":null}"),
                    of("/a", "{\"a\":\"null\"}"),
                    of("/a", ""),
                    of("/a", "[1,2]"),
                    of("/a", "[2,1]"),
                    of("/a", "[\"1\\\",\\\"2\"]"),
                    of("/a", "[\"1\",\"2\"]")
                })
                .doesNotHaveDuplicates();
        assertThat(Fingerprint.of(HttpRequest.PATCH("/a", ""), null))
                .isNotEqualTo(Fingerprint.of(HttpRequest.POST("/a", ""), null));
    }

    @Test
    void noNumberIsTooLargeToName() {
        assertThat(Fingerprint.canonical("[1e999999999]".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("[1e999999999]");
        assertThat(Fingerprint.canonical("[1e-99999999999]".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("[1e-99999999999]");
    }
}
