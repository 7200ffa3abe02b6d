package dev.signet.example.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.example.security.DevTokens;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ParametersOverHttpTest {
    private static EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of("micronaut.server.port", -1, "datasources.default.url", "jdbc:h2:mem:parameters"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.getURI().resolve("/v1/echo" + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    private String get(String path, String... headers) {
        return send("GET", path, headers).body();
    }

    private static String heard(String text) {
        return "{\"text\":\"" + text + "\"}";
    }

    @Test
    void aCookieIsReadByItsExactName() {
        String visitor = "11111111-1111-4111-8111-111111111111";
        assertThat(get("/cookies", "Cookie", "shelf=low; limit=7; visitor=" + visitor))
                .isEqualTo(heard("low|7|" + visitor));
        assertThat(get("/cookies", "Cookie", "Shelf=low; shelf=\"high\"")).isEqualTo(heard("high|20|null"));
        assertThat(get("/cookies")).isEqualTo(heard("null|20|null"));
    }

    @Test
    void aCookieAtFaultIsToldAsOne() {
        assertThat(get("/cookies", "Cookie", "limit=many"))
                .contains("\"in\":\"cookie\",\"parameter\":\"limit\",\"code\":\"type\"");
        assertThat(get("/cookies", "Cookie", "limit=101"))
                .contains("\"in\":\"cookie\",\"parameter\":\"limit\",\"code\":\"max\"");
        assertThat(get("/cookies", "Cookie", "shelf=a; shelf=b"))
                .contains("\"in\":\"cookie\",\"parameter\":\"shelf\",\"code\":\"repeated\"");
    }

    @Test
    void whatMayComeOnceIsRefusedTwiceWhereverItStands() {
        assertThat(get("/low/period?from=1&from=1"))
                .contains("\"in\":\"query\",\"parameter\":\"from\",\"code\":\"repeated\"");
        assertThat(get("/search", "X-Shelf", "a", "X-Shelf", "b"))
                .contains("\"in\":\"header\",\"parameter\":\"X-Shelf\",\"code\":\"repeated\"");
    }

    @Test
    void aQueryParameterThatIsNotKnownIsRefusedByItsName() {
        assertThat(get("/search?limt=5&language=en&x%20y"))
                .contains("\"in\":\"query\",\"parameter\":\"limt\",\"code\":\"unknown\"")
                .contains("\"in\":\"query\",\"parameter\":\"x y\",\"code\":\"unknown\"")
                .doesNotContain("\"parameter\":\"language\"");
        assertThat(send("GET", "/cookies?shelf=low").statusCode()).isEqualTo(400);
    }

    @Test
    void aRecordGroupsParameters() {
        assertThat(get("/a%20b/period?from=3&to=4")).isEqualTo(heard("a b|3|4"));
        assertThat(get("/low/period")).isEqualTo(heard("low|1|null"));
        assertThat(get("/low/period?from=0")).contains("\"in\":\"query\",\"parameter\":\"from\",\"code\":\"min\"");
    }

    @Test
    void whatTheConstructorRefusesIsTheClientsFault() {
        HttpResponse<String> refused = send("GET", "/low/period?from=4&to=3");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("\"in\":\"path\",\"parameter\":\"shelf\",\"code\":\"invalid\"")
                .contains("together with from, to")
                .contains("\"params\":{\"with\":[\"from\",\"to\"]}");
    }

    @Test
    void aClassIsSetByFieldsAndSettersOfItsOwnAndInherited() {
        assertThat(get("/search?genre=crime&genre=poetry&by=TITLE&language=en&limit=5", "X-Shelf", "low"))
                .isEqualTo(heard("[crime, poetry]|TITLE|low|en|unsent|5"));
        assertThat(get("/search")).isEqualTo(heard("[]|null|null|null|unsent|20"));
        assertThat(get("/search?genre=%20")).contains("\"code\":\"not-blank\"");
        assertThat(get("/search?by=title")).contains("\"code\":\"enum\"");
        assertThat(send("GET", "/search?genre=none").statusCode()).isEqualTo(400);
    }

    @Test
    void aLocationNamesWhatABeanWasGiven() {
        HttpResponse<String> kept = send("POST", "/a%20b/kept");
        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(kept.headers().firstValue("Location")).hasValue("/v1/echo/a%20b/kept");
    }

    @Test
    void anOperationIsToldOfItsRequest() {
        String answer = get(
                "/a+b%2Fc/context?q=1&q=2",
                "X-Tag",
                "one",
                "X-Tag",
                "two",
                "Accept",
                "text/html;q=0.5, application/json",
                "Accept-Language",
                "en;q=0.5, de-CH, fr;q=0");
        assertThat(answer).contains("\"code\":\"repeated\"");
        answer = get(
                "/a+b%2Fc/context?q=1",
                "X-Tag",
                "one",
                "X-Tag",
                "two",
                "Accept",
                "text/html;q=0.5, application/json",
                "Accept-Language",
                "en;q=0.5, de-CH, fr;q=0");
        assertThat(answer)
                .isEqualTo(
                        heard("null|one,two|json|[de_CH, en]|v1/echo/a+b/c/context|a+b/c|a+b%2Fc|[1]|true|true|false"));
    }

    @Test
    void aCallerIsKnownByNameAndRoles() {
        assertThat(get("/caller", "Authorization", "Bearer " + DevTokens.mint("support")))
                .contains("|true|false|BEARER|false");
    }

    @Test
    void aListIsRepeatedUnlessItIsSeparated() {
        assertThat(get("/repeated?tag=a,b&tag=c")).isEqualTo(heard("[a,b, c]|[2026]|[]"));
        assertThat(get("/repeated?tag=a&tag=b&year=1&year=2&shelf=123")).isEqualTo(heard("[a, b]|[1, 2]|[#123]"));
        assertThat(get("/lists/separated/1,2")).isEqualTo(heard("2|[1, 2]|2|[a, b]|0|[]|null"));
        assertThat(get("/lists/separated/1%2C2,a+b?tag=x%2Cy,z", "X-Tag", "p, \"q,r\",", "X-Tag", "s"))
                .isEqualTo(heard("2|[1,2, a+b]|2|[x,y, z]|3|[p, q,r, s]|null"));
        assertThat(get("/lists/separated/1?tag=a&tag=b")).contains("\"parameter\":\"tag\",\"code\":\"repeated\"");
    }

    @Test
    void anElementAtFaultIsToldByItsIndex() {
        assertThat(get("/repeated?tag=a&tag=toolong"))
                .contains("\"in\":\"query\",\"parameter\":\"tag\",\"index\":1,\"code\":\"size\"");
        assertThat(get("/repeated?tag=a&tag=b&tag=a"))
                .contains("\"in\":\"query\",\"parameter\":\"tag\",\"index\":2,\"code\":\"unique\"");
        assertThat(get("/repeated?tag=a&tag=b&year=1&year=x"))
                .contains("\"in\":\"query\",\"parameter\":\"year\",\"index\":1,\"code\":\"type\"");
        assertThat(get("/repeated?tag=a")).contains("\"parameter\":\"tag\",\"code\":\"size\"");
        assertThat(get("/lists/separated/1", "X-Tag", "a,toolong"))
                .contains("\"in\":\"header\",\"parameter\":\"X-Tag\",\"index\":1,\"code\":\"size\"");
    }

    @Test
    void whatTheFactoryOfAValueRefusesIsInvalid() {
        assertThat(get("/repeated?tag=a&tag=b&shelf=123&shelf=12"))
                .contains("\"in\":\"query\",\"parameter\":\"shelf\",\"index\":1,\"code\":\"invalid\"");
        assertThat(get("/lists/separated/1", "X-Isbn", "x"))
                .contains("\"in\":\"header\",\"parameter\":\"X-Isbn\",\"code\":\"invalid\"");
    }
}
