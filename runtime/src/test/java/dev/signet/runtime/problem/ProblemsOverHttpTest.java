package dev.signet.runtime.problem;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.signet.runtime.Service;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

class ProblemsOverHttpTest {

    private static final String BOOKS = "/v1/shelves/a/books";
    private static final Pattern INSTANCE = Pattern.compile("\"instance\":\"(/traces/[0-9a-f]{32}/[0-9a-f]{16})\"");
    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start(Map.of(
                "micronaut.server.cors.enabled",
                true,
                "micronaut.server.cors.configurations.web.allowed-origins",
                "https://known.example"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static void isProblem(HttpResponse<String> response, int status, String title) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().allValues("content-type")).containsExactly("application/problem+json");
        assertThat(response.body())
                .startsWith("{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status)
                .containsPattern(INSTANCE)
                .doesNotContain("_links", "_embedded", "Exception", "io.micronaut", "java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/html", "application/json", "image/png"})
    void anUnknownRouteIsAProblemWhateverIsAccepted(String accept) {
        isProblem(service.get("/v1/nowhere", "Accept", accept), 404, "Not Found");
    }

    @Test
    void aMethodTheResourceDoesNotHaveIsToldWhichItHas() {
        HttpResponse<String> response = service.send("DELETE", BOOKS, null);
        isProblem(response, 405, "Method Not Allowed");
        assertThat(response.headers().firstValue("allow").orElse("").split(","))
                .contains("GET", "POST", "HEAD", "OPTIONS");
    }

    @Test
    void aResourceIsAskedForItsMethods() {
        HttpResponse<String> response = service.send("OPTIONS", BOOKS, null);
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().firstValue("content-type")).isEmpty();
        assertThat(response.headers().firstValue("allow").orElse("").split(","))
                .contains("GET", "POST", "HEAD", "OPTIONS");
        isProblem(service.send("OPTIONS", "/v1/nowhere", null), 404, "Not Found");
    }

    @Test
    void anUnheardOfMethodIsAProblem() {
        isProblem(service.send("BREW", BOOKS, null), 501, "Not Implemented");
    }

    @Test
    void aClientThatTakesNoJsonIsRefused() {
        isProblem(service.get(BOOKS, "Accept", "text/html"), 406, "Not Acceptable");
        isProblem(service.get(BOOKS, "Accept", "application/json;q=0, */*"), 406, "Not Acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "garbage", "application/json;charset=latin1", "application/xml"})
    void contentThatIsNotJsonIsToldWhatIsAccepted(String type) {
        HttpResponse<String> response = service.post(BOOKS, Service.BOOK, "Content-Type", type);
        isProblem(response, 415, "Unsupported Media Type");
        assertThat(response.headers().firstValue("accept")).contains("application/json");
        assertThat(response.headers().firstValue("accept-post")).contains("application/json");
    }

    @Test
    void contentOfNoTypeIsRefused() {
        isProblem(service.post(BOOKS, Service.BOOK), 415, "Unsupported Media Type");
    }

    @Test
    void noContentIsAMissingBodyAndNotAWrongType() {
        HttpResponse<String> response = service.post(BOOKS, "");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("{\"in\":\"body\",\"pointer\":\"#\",\"code\":\"required\"");
    }

    @Test
    void tooMuchContentIsAProblem() {
        isProblem(
                service.post(BOOKS, "x".repeat(200_000), "Content-Type", "application/json"), 413, "Content Too Large");
    }

    @Test
    void aCorruptCodingIsTheClientsFault() {
        HttpResponse<String> response = service.post(
                BOOKS,
                "this is no gzip, whatever its header says",
                "Content-Type",
                "application/json",
                "Content-Encoding",
                "gzip");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("\"pointer\":\"#\",\"code\":\"coding\"");
    }

    @Test
    void anUnknownCodingIsToldWhichAreKnown() {
        HttpResponse<String> response =
                service.post(BOOKS, Service.BOOK, "Content-Type", "application/json", "Content-Encoding", "compress2");
        isProblem(response, 415, "Unsupported Media Type");
        assertThat(response.headers().firstValue("accept-encoding")).contains("gzip, deflate");
        assertThat(response.headers().firstValue("accept")).contains("application/json");
    }

    @Test
    void everyFaultOfABodyIsTold() {
        HttpResponse<String> response = service.post(
                BOOKS,
                "{\"pages\":\"7\",\"title\":\"x\",\"colour\":1,\"authors\":[{\"name\":\"Jane\"},{\"name\":\" \"}]}",
                "Content-Type",
                "application/json");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("\"type\":\"/problems/validation-error\"")
                .contains("\"pointer\":\"#/pages\",\"code\":\"type\",\"detail\":\"must be an integer\"")
                .contains("\"pointer\":\"#/colour\",\"code\":\"unknown\"")
                .contains("\"pointer\":\"#/authors/1/name\",\"code\":\"not-blank\"")
                .contains(
                        "\"code\":\"size\",\"detail\":\"size must be between 2 and 20\",\"params\":{\"max\":20,\"min\":2}")
                .doesNotContain("#/authors\"", "\"code\":\"min\"");
    }

    @Test
    void everyFaultOfTheParametersIsTold() {
        HttpResponse<String> response = service.get(BOOKS + "?limit=x&page=1&page=y", "X-Tag", "1-1-1-1-1");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body())
                .contains("{\"in\":\"query\",\"parameter\":\"limit\",\"code\":\"type\"")
                .contains("{\"in\":\"query\",\"parameter\":\"page\",\"index\":1,\"code\":\"type\"")
                .contains("{\"in\":\"header\",\"parameter\":\"X-Tag\",\"code\":\"type\"")
                .doesNotContain("\"code\":\"min\"");
        assertThat(service.get(BOOKS + "?limit=1&limit=2").body()).contains("\"code\":\"repeated\"");
        assertThat(service.get(BOOKS + "?limit=0").body()).contains("\"code\":\"min\"");
        assertThat(service.get(BOOKS + "?limit=99999999999").body()).contains("\"code\":\"range\"");
    }

    @Test
    void whatTheContractDoesNotDeclareIsLoggedUnderTheInstanceTheClientSees() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        root.addAppender(log);
        HttpResponse<String> response = service.get("/v1/shelves/broken/books");
        root.detachAppender(log);

        isProblem(response, 500, "Internal Server Error");
        assertThat(response.body()).doesNotContain("secret", "Shelf", "detail");
        Matcher instance = INSTANCE.matcher(response.body());
        assertThat(instance.find()).isTrue();
        assertThat(log.list).hasSize(1);
        ILoggingEvent event = log.list.get(0);
        assertThat(event.getFormattedMessage()).contains(instance.group(1), "in ShelfController.find");
        assertThat(event.getThrowableProxy().getMessage())
                .isEqualTo("Shelf.find threw java.lang.IllegalStateException, which its contract does not declare");
    }

    @Test
    void aFilterThatAnswersNothingStillTellsAProblem() {
        isProblem(service.get("/v1/known", "X-Trip", "bare-401"), 401, "Unauthorized");
        isProblem(service.get("/v1/known", "X-Trip", "bare-409"), 409, "Conflict");
        assertThat(service.get("/v1/known", "X-Trip", "bare-401").headers().firstValue("www-authenticate"))
                .contains("Bearer realm=\"api\"");
    }

    @Test
    void aChallengeIsGivenToHeadAsWell() {
        HttpResponse<String> response = service.send("HEAD", "/v1/known", null, "X-Trip", "bare-401");
        assertThat(response.headers().firstValue("www-authenticate")).contains("Bearer realm=\"api\"");
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
    }

    @Test
    void aProblemThatAnOperationThrowsUndeclaredIsAFailure() {
        isProblem(service.get("/v1/shelves/problem/books"), 500, "Internal Server Error");
    }

    @Test
    void aFilterThatThrowsTellsAProblem() {
        isProblem(service.get("/v1/known", "X-Trip", "status-429"), 429, "Too Many Requests");
        isProblem(service.get("/v1/known", "X-Trip", "throw"), 500, "Internal Server Error");
    }

    @Test
    void anOriginThatCorsRefusesIsToldAProblem() {
        String answer = service.raw("GET " + BOOKS + " HTTP/1.1\r\nHost: localhost\r\nOrigin: https://other.example\r\n"
                + "Connection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 403").contains("application/problem+json", "\"status\":403");
    }

    @Test
    void headIsAnsweredWithoutContent() {
        for (String path :
                new String[] {"/v1/nowhere", "/v1/known", "/v1/shelves/none/books", "/v1/shelves/broken/books"}) {
            HttpResponse<String> response = service.send("HEAD", path, null);
            assertThat(response.body()).isEmpty();
            assertThat(response.statusCode()).isEqualTo(service.get(path).statusCode());
            assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        }
        assertThat(service.send("HEAD", BOOKS, null).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/shelves/%zz/books", "/v1/shelves/a/books?limit=%zz"})
    void aBadEscapeIsABadRequest(String path) {
        String answer = service.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"status\":400");
    }

    @Test
    void whateverMayStandInASegmentIsAValue() {
        HttpResponse<String> response = service.get("/v1/shelves/a+b;c&d=e,f:g@h!$'()*~/books");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"title\":\"a+b;c&d=e,f:g@h!$'()*~\"");
    }

    @Test
    void anEscapedSlashStaysInItsSegment() {
        HttpResponse<String> response = service.get("/v1/shelves/a%2Fb%C3%A9/books");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"title\":\"a/bé\"");
    }

    @Test
    void whatIsNoHttpIsAProblem() {
        assertThat(service.raw("\u0001\u0002 garbage\r\n\r\n")).contains(" 400 ", "\"status\":400");
        assertThat(service.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(20_000) + "\r\n\r\n"))
                .contains("application/problem+json")
                .doesNotContain("Exception");
    }
}
