package dev.signet.runtime.conditional;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {
    // RFC 9110, 8.8.3: entity-tag, strong; without obs-text, which clients lose.
    private static final Pattern STRONG = Pattern.compile("\"[!#-~]*\"");

    @Test
    void aVersionIsAStrongTag() {
        assertThat(tag(7)).isEqualTo("\"7\"");
        assertThat(tag(-7L)).isEqualTo("\"-7\"");
        assertThat(tag(BigInteger.TEN.pow(30))).isEqualTo("\"1000000000000000000000000000000\"");
        assertThat(tag(new UUID(1, 2))).isEqualTo("\"00000000-0000-0001-0000-000000000002\"");
        assertThat(tag(Instant.parse("2026-03-01T12:00:00.5Z"))).isEqualTo("\"2026-03-01T12:00:00.500Z\"");
    }

    @Test
    void whatATagCannotHoldIsEncodedSoThatNoTwoVersionsHaveOne() {
        List<String> versions =
                List.of("a", "a ", "a%20", "a\"b", "a;b", "a,b", "\u00e9", "\ud83d\ude00", "", "\\", "\n");

        List<String> tags = versions.stream().map(EntityTagTest::tag).toList();

        assertThat(tags).doesNotHaveDuplicates().allMatch(STRONG.asMatchPredicate());
        assertThat(tags).contains("\"a\"", "\"a%20\"", "\"a%2520\"", "\"%C3%A9\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "a%20", "a\"b", "a;b", "a,b", "a+b", "\u00e9", "\ud83d\ude00", "", "100%"})
    void theVersionIsReadOutOfItsTag(String version) {
        for (String type : List.of("", "text/csv")) {
            String tag = header(EntityTag.of(get("Accept-Encoding", "gzip"), version, type));
            assertThat(TagList.of(List.of("\"x\", " + tag)).strongVersions()).containsExactly("x", version);
        }
    }

    @Test
    void representationsOfOneVersionHaveTagsOfTheirOwn() {
        assertThat(header(EntityTag.of(get(), 7, "text/csv"))).isEqualTo("\"7;text/csv\"");
        assertThat(header(EntityTag.of(get("Accept-Encoding", "gzip, br;q=0.5"), 7)))
                .isEqualTo("\"7;gzip+brq=0.5\"");
        assertThat(header(EntityTag.of(get("Accept-Encoding", "identity"), 7))).isEqualTo("\"7\"");
        assertThat(header(EntityTag.of(get("Accept-Encoding", "gzip,".repeat(100)), 7)))
                .matches("\"7;[0-9a-f]{1,8}\"")
                .isNotEqualTo(header(EntityTag.of(get("Accept-Encoding", "br,".repeat(100)), 7)));
        assertThat(header(EntityTag.of(get("Accept-Encoding", "\"\u00e9\\ "), 7)))
                .isEqualTo("\"7\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "7"             | true
                    W/"7"           | true
                    *               | true
                    "6", W/"7"      | true
                    ,"6",, "7" ,    | true
                    "a,b","7"       | true
                    "6"             | false
                    7               | false
                    w/"7"           | false
                    W/7             | false
                    "7              | false
                    "7" "8"         | false
                    "7", *          | false
                    "7;gzip"        | false
                    "6" "7"         | false
                    """)
    void ifNoneMatchIsComparedWeakly(String field, boolean known) {
        assertThat(EntityTag.of(get("If-None-Match", field), 7).isKnown()).isEqualTo(known);
    }

    @Test
    void whatIsNotAskedForIsNotKnown() {
        assertThat(EntityTag.of(get(), 7).isKnown()).isFalse();
    }

    @Test
    void noListOfTagsTakesLongToRead() {
        for (String part : List.of(",", " ", "\"\"", "W/", "\"a\",", "\"")) {
            TagList.of(List.of(part.repeat(1_000_000 / part.length())));
        }
    }

    private static String tag(Object version) {
        return header(EntityTag.of(get(), version));
    }

    private static String header(EntityTag tag) {
        return tag.on(HttpResponse.ok()).header("ETag");
    }

    private static HttpRequest<?> get(String... headers) {
        MutableHttpRequest<?> request = HttpRequest.GET("/");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }
}
