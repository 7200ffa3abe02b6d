package dev.signet.example.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import dev.signet.example.ExampleServer;
import dev.signet.example.ServedDocument;
import dev.signet.example.security.DevTokens;
import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** No value of a {@code @Sensitive} place leaves the exchange, whatever the application's own code says of it. */
class SecretsOverHttpTest {
    private static final String NUMBER = "4111111111111111";
    private static ExampleServer server;
    private static ServedDocument document;
    private static String caller;

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger signet = (Logger) LoggerFactory.getLogger("dev.signet");
    private final Lines lines = new Lines();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = ExampleServer.start("/v1/cards");
        document = server.document("cards-v1");
        caller = "Bearer " + DevTokens.mint("audit");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void listen() {
        lines.start();
        root.addAppender(lines);
        signet.setLevel(Level.TRACE);
    }

    @AfterEach
    void detach() {
        signet.setLevel(null);
        root.detachAppender(lines);
    }

    @Test
    void theDetailOfAProblemIsNotToldAndItsMembersAre() {
        HttpResponse<String> refused = add(NUMBER, "refused", "refused");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("\"title\":\"Card refused\"", "\"reason\":\"expired\"")
                .doesNotContain("detail", NUMBER);
        assertThat(add(NUMBER, "refused", "refused").body()).isEqualTo(refused.body());
        nothingIsLoggedOf(NUMBER);
    }

    @Test
    void whatAnOperationThrowsIsLoggedByClassAndPlaceWithoutWords() {
        HttpResponse<String> failed = add(NUMBER, "failing", "failing");

        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).doesNotContain(NUMBER);
        nothingIsLoggedOf(NUMBER);
        assertThat(logged())
                .contains(
                        "CardsApi.add threw java.lang.IllegalStateException",
                        "java.lang.IllegalArgumentException",
                        "CardsService.add");
    }

    @Test
    void whatAnOperationAnswersAgainstItsContractIsLoggedByPlaceAndRule() {
        assertThat(add(NUMBER, "broken", "broken").statusCode()).isEqualTo(500);
        nothingIsLoggedOf(NUMBER);
        assertThat(logged()).contains("#/number size");
    }

    @Test
    void whatAValidatorSaysOfAValueIsToldInTheWordsOfTheConstraint() {
        HttpResponse<String> invalid = add("9111111111111111", "invalid", "invalid");

        assertThat(invalid.statusCode()).isEqualTo(400);
        assertThat(invalid.body())
                .contains(
                        "\"pointer\":\"#/number\",\"code\":\"known-card\",\"detail\":\"must be the number of a card\"")
                .doesNotContain("9111111111111111", "validatedValue");
        nothingIsLoggedOf("9111111111111111");
    }

    @Test
    void whatAValidatorThrowsAtAValueIsLoggedWithoutWords() {
        HttpResponse<String> failed = add("8111111111111111", "thrown", "thrown");

        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.body()).doesNotContain("8111111111111111");
        nothingIsLoggedOf("8111111111111111");
        assertThat(logged()).contains("java.lang.IllegalArgumentException", "KnownCardValidator.isValid");
    }

    @Test
    void whatAConstructorThrowsAtAValueIsLoggedWithoutWords() {
        HttpResponse<String> refused = send("PUT", "/pin", "{\"digits\": \"12345678\"}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"code\":\"invalid\"").doesNotContain("12345678");
        nothingIsLoggedOf("12345678");
        assertThat(logged()).contains("java.lang.IllegalArgumentException");
    }

    @Test
    void theViolationsOfASecretDoNotRepeatIt() {
        HttpResponse<String> header = server.send(
                "PUT", "/lock", BodyPublishers.noBody(), "Authorization", caller, "Card-Secret", "not-to-be-told");
        HttpResponse<String> tooLong = send("PUT", "/pin", "{\"digits\": \"not-to-be-told\"}");
        HttpResponse<String> wrongType = send("PUT", "/pin", "{\"digits\": [\"not-to-be-told\"]}");
        HttpResponse<String> malformed = send("PUT", "/pin", "{\"digits\": \"not-to-be-told\" \"not-to-be-told\"}");

        assertThat(List.of(header, tooLong, wrongType, malformed)).allSatisfy(refused -> {
            document.foresees(refused);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).doesNotContain("not-to-be-told");
        });
        nothingIsLoggedOf("not-to-be-told");
    }

    @Test
    void aStreamThatFailsIsLoggedWithoutWords() {
        // The failure comes behind the first item, so that the answer breaks off.
        Throwable broken = catchThrowable(() -> server.send("GET", "/uses", "Authorization", caller, "Bank", "rude"));

        assertThat(broken).hasRootCauseInstanceOf(IOException.class);
        nothingIsLoggedOf(CardsService.TOLD);
        assertThat(logged()).contains("java.lang.IllegalStateException");
    }

    @Test
    void noCacheKeepsASecret() {
        HttpResponse<String> uses = server.send("GET", "/uses", "Authorization", caller);

        assertThat(uses.statusCode()).isEqualTo(200);
        assertThat(uses.headers().allValues("Cache-Control")).containsExactly("no-store");
        document.foresees(uses);
    }

    @Test
    void whatIsKeptUnderAKeyIsEncryptedAndReplayed() throws SQLException {
        HttpResponse<String> first = add(NUMBER, "kept", "kept");
        HttpResponse<String> again = add(NUMBER, "kept", "kept");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.body()).contains(NUMBER);
        assertThat(first.headers().map().toString()).doesNotContain(NUMBER);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        try (Connection connection =
                        DriverManager.getConnection(configured("url"), configured("username"), configured("password"));
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT body, headers FROM signet_idempotency WHERE status = 201")) {
            assertThat(rows.next()).isTrue();
            assertThat(new String(rows.getBytes("body"), StandardCharsets.ISO_8859_1) + rows.getString("headers"))
                    .doesNotContain(NUMBER);
        }
        nothingIsLoggedOf(NUMBER);
    }

    private static String configured(String property) {
        return server.bean(Environment.class).getRequiredProperty("datasources.default." + property, String.class);
    }

    private static HttpResponse<String> add(String number, String label, String key) {
        HttpResponse<String> answer = server.send(
                "POST",
                "",
                BodyPublishers.ofString("{\"number\": \"%s\", \"label\": \"%s\"}".formatted(number, label)),
                "Authorization",
                caller,
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                key);
        document.foresees(answer);
        return answer;
    }

    private static HttpResponse<String> send(String method, String path, String content) {
        return server.send(
                method,
                path,
                BodyPublishers.ofString(content),
                "Authorization",
                caller,
                "Content-Type",
                "application/json");
    }

    private void nothingIsLoggedOf(String secret) {
        assertThat(logged()).doesNotContain(secret);
    }

    private String logged() {
        return String.join("\n", lines.told);
    }

    /** Everything that a line has: words, members, what the MDC had, and what was thrown. */
    private static final class Lines extends AppenderBase<ILoggingEvent> {
        private final List<String> told = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            told.add(event.getFormattedMessage()
                    + event.getKeyValuePairs()
                    + event.getMDCPropertyMap()
                    + ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
    }
}
