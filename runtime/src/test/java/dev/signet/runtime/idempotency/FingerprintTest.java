package dev.signet.runtime.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static String of(String uri, String body) {
        MutableHttpRequest<String> request = HttpRequest.POST(uri, body).contentType(MediaType.APPLICATION_JSON_TYPE);
        String query = request.getUri().getRawQuery();
        for (String parameter : query == null ? new String[0] : query.split("&")) {
            request.getParameters().add(parameter.substring(0, 1), parameter.substring(2));
        }
        return Fingerprint.of(request, body.getBytes(StandardCharsets.UTF_8), Set.of());
    }

    private static String ignoring(String pointer, String body) {
        return Fingerprint.canonical(body.getBytes(StandardCharsets.UTF_8), Set.of(pointer));
    }

    @Test
    void theSpellingOfADocumentDoesNotMatter() {
        assertThat(of("/a", "{\"a\":1,\"b\":[1.0,\"\\u00e9\",{\"c\":null}]}"))
                .isEqualTo(of("/a", " { \"b\" : [ 10e-1, \"é\", {\"c\":null} ], \"a\" : 1.00 } "))
                .hasSize(64);
        assertThat(of("/a?x=1&y=2", "")).isEqualTo(of("/a?y=2&x=1", " "));
    }

    @Test
    void theSpellingOfAPathDoesNotMatter() {
        assertThat(of("/%41/b%20c", ""))
                .isEqualTo(of("/A/b%20c", ""))
                .isEqualTo(of("/A/b%20c/", ""))
                .isNotEqualTo(of("/A/b+c", ""));
        assertThat(of("/a%2Fb", "")).isNotEqualTo(of("/a/b", ""));
        assertThat(of("/a%22", "")).isNotEqualTo(of("/a", ""));
    }

    @Test
    void theOrderOfRepeatedValuesDoes() {
        assertThat(of("/a?x=1&x=2", "")).isNotEqualTo(of("/a?x=2&x=1", "")).isNotEqualTo(of("/a?x=1", ""));
        assertThat(of("/a?x=1&y=3&x=2", "")).isEqualTo(of("/a?x=1&x=2&y=3", ""));
    }

    @Test
    void ofTheMediaTypeTheNameCountsAndItsSpellingDoesNot() {
        assertThat(typed("application/json; charset=utf-8", "{}"))
                .isEqualTo(typed("application/JSON", "{}"))
                .isNotEqualTo(typed("application/merge-patch+json", "{}"));
        assertThat(typed("text/plain", "")).isEqualTo(typed("application/json", ""));
    }

    private static String typed(String mediaType, String body) {
        HttpRequest<?> request = HttpRequest.POST("/a", body).header("Content-Type", mediaType);
        return Fingerprint.of(request, body.getBytes(StandardCharsets.UTF_8), Set.of());
    }

    @Test
    void headersDoNotCount() {
        assertThat(Fingerprint.of(HttpRequest.POST("/a", "").header("X-Attempt", "1"), null, Set.of()))
                .isEqualTo(Fingerprint.of(HttpRequest.POST("/a", "").header("X-Attempt", "2"), null, Set.of()));
    }

    @Test
    void anIgnoredMemberDoesNotCount() {
        assertThat(ignoring("/at", "{\"a\":1,\"at\":[{\"at\":2}]}")).isEqualTo(ignoring("/at", "{\"a\":1}"));
        assertThat(ignoring("/at", "{\"a\":{\"at\":1}}")).isNotEqualTo(ignoring("/at", "{\"a\":{}}"));
        assertThat(ignoring("/a/at", "{\"a\":{\"at\":1}}")).isEqualTo(ignoring("/a/at", "{\"a\":{}}"));
        assertThat(ignoring("/a~1b~0", "{\"a/b~\":1}")).isEqualTo("{}");
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
        assertThat(Fingerprint.of(HttpRequest.PATCH("/a", ""), null, Set.of()))
                .isNotEqualTo(Fingerprint.of(HttpRequest.POST("/a", ""), null, Set.of()));
    }

    @Test
    void noNumberIsTooLargeToName() {
        assertThat(Fingerprint.canonical("[1e999999999]".getBytes(StandardCharsets.UTF_8), Set.of()))
                .isEqualTo("[1e999999999]");
        assertThat(Fingerprint.canonical("[1e-99999999999]".getBytes(StandardCharsets.UTF_8), Set.of()))
                .isEqualTo("[1e-99999999999]");
    }
}
