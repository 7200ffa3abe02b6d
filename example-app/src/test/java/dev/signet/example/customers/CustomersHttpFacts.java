package dev.signet.example.customers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.signet.example.ServedDocument;
import dev.signet.example.security.DevTokens;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The contract over HTTP on every database. Each fact has a customer of its own, and every answer must be one that the
 * served document foresees.
 */
abstract class CustomersHttpFacts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int CLERKS = 8;
    private static final int COUNTED_BY_EACH = 25;
    private static String support;

    private ServedDocument document;
    private String customer;

    /** The service, started. */
    abstract EmbeddedServer server();

    @BeforeAll
    static void mint() {
        support = DevTokens.mint("support");
    }

    @BeforeEach
    void enrol() throws Exception {
        document = ServedDocument.of(CLIENT, server().getURI(), "customers-v1");
        customer = "cust_"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
        DataSource database = server().getApplicationContext().getBean(DataSource.class);
        try (Connection connection =
                        DelegatingDataSource.unwrapDataSource(database).getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO customer (id, refundable_cents, remark) VALUES (?, 0, '0')")) {
            insert.setString(1, customer);
            insert.executeUpdate();
        }
    }

    @Test
    void aChangeIsAnsweredWithTheTagThatAReadIsAnsweredWith() throws Exception {
        HttpResponse<String> read = get();

        HttpResponse<String> changed = put("seen", "If-Match", tag(read));

        assertThat(tag(read)).isEqualTo("\"1\"");
        assertThat(tag(changed)).isEqualTo("\"2\"");
        assertThat(changed.headers().firstValue("Content-Location")).contains("/v1/customers/" + customer);
        assertThat(tag(get())).isEqualTo("\"2\"");
        assertThat(get().body()).isEqualTo(changed.body());
    }

    @Test
    void whoHasItIsNotGivenItAgain() throws Exception {
        HttpResponse<String> read = get();

        for (String tags : List.of("\"1\"", "W/\"1\"", "\"0\", \"1\"", "*")) {
            HttpResponse<String> again = get("If-None-Match", tags);
            assertThat(again.statusCode()).as(tags).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("Content-Type")).isEmpty();
            for (String field : List.of("ETag", "Cache-Control", "Vary")) {
                assertThat(again.headers().allValues(field))
                        .as(field)
                        .isEqualTo(read.headers().allValues(field));
            }
        }
        put("changed", "If-Match", "\"1\"");
        assertThat(get("If-None-Match", "\"1\"").statusCode()).isEqualTo(200);
        assertThat(get("If-None-Match", "1").statusCode()).as("no tag at all").isEqualTo(200);
    }

    @Test
    void whoChangesWithoutSayingWhatIsToldHow() throws Exception {
        HttpResponse<String> refused = put("blind");

        assertThat(problem(refused, 428).path("detail").textValue()).contains("If-Match", "ETag");
        assertThat(refused.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(remark()).isEqualTo("0");
    }

    @Test
    void onlyTheVersionThatIsThereIsChanged() throws Exception {
        for (String tags : List.of("\"2\"", "W/\"1\"", "\"0\", W/\"1\"", "1", "", "\"1\", *")) {
            problem(put("other", "If-Match", tags), 412);
        }
        problem(put("other", "If-Match", "\"1\"", "If-None-Match", "*"), 412);
        assertThat(remark()).isEqualTo("0");
        assertThat(put("listed", "If-Match", "\"0\", \"1\"").statusCode()).isEqualTo(200);
        assertThat(put("in two lines", "If-Match", "\"0\"", "If-Match", "\"2\"").statusCode())
                .isEqualTo(200);
        assertThat(put("whatever", "If-Match", "*").statusCode()).isEqualTo(200);
        assertThat(remark()).isEqualTo("whatever");
    }

    @Test
    void whatElseIsWrongIsSaidFirst() throws Exception {
        String nobody = "cust_000000000000";

        assertThat(send("PUT", customer, "{\"remark\": 1}", "If-Match", "\"9\"").statusCode())
                .isEqualTo(400);
        assertThat(send("PUT", customer, "{\"remark\": 1}").statusCode()).isEqualTo(400);
        assertThat(send("PUT", nobody, "{\"remark\": \"\"}", "If-Match", "\"9\"")
                        .statusCode())
                .isEqualTo(404);
        assertThat(send("PUT", nobody, "{\"remark\": \"\"}", "If-Match", "*").statusCode())
                .isEqualTo(404);
        assertThat(send("GET", nobody, "", "If-None-Match", "*").statusCode()).isEqualTo(404);
    }

    @Test
    void ofTwoWhoHaveReadTheSameOneIsRefusedUnlessItDoesNotCare() throws Exception {
        String read = tag(get());

        assertThat(put("first", "If-Match", read).statusCode()).isEqualTo(200);
        problem(put("second", "If-Match", read), 412);
        assertThat(remark()).isEqualTo("first");
        // This is what is lost without.
        put("third", "If-Match", "*");
        assertThat(remark()).isEqualTo("third");
    }

    @Test
    void noUpdateIsLostHoweverManyCountAtOnce() throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        int refused = 0;
        try {
            List<Future<Integer>> counting = new ArrayList<>();
            for (int clerk = 0; clerk < CLERKS; clerk++) {
                counting.add(clerks.submit(this::count));
            }
            for (Future<Integer> counted : counting) {
                refused += counted.get();
            }
        } finally {
            clerks.shutdownNow();
        }
        System.out.printf(
                "%d updates by %d clerks, refused and tried again %d times%n",
                CLERKS * COUNTED_BY_EACH, CLERKS, refused);
        assertThat(remark()).isEqualTo(Integer.toString(CLERKS * COUNTED_BY_EACH));
        assertThat(tag(get())).isEqualTo("\"" + (1 + CLERKS * COUNTED_BY_EACH) + "\"");
    }

    /** Reads the number and writes the next one until that has succeeded so often; gives how often it was refused. */
    private int count() throws Exception {
        int refused = 0;
        for (int counted = 0; counted < COUNTED_BY_EACH; ) {
            HttpResponse<String> read = get();
            int number =
                    Integer.parseInt(JSON.readTree(read.body()).path("remark").textValue());
            int status =
                    put(Integer.toString(number + 1), "If-Match", tag(read)).statusCode();
            assertThat(status).isIn(200, 412);
            counted += status == 200 ? 1 : 0;
            refused += status == 412 ? 1 : 0;
        }
        return refused;
    }

    private String remark() throws Exception {
        return JSON.readTree(get().body()).path("remark").textValue();
    }

    private HttpResponse<String> get(String... headers) throws IOException, InterruptedException {
        return send("GET", customer, "", headers);
    }

    private HttpResponse<String> put(String remark, String... headers) throws IOException, InterruptedException {
        return send("PUT", customer, "{\"remark\": \"" + remark + "\"}", headers);
    }

    private HttpResponse<String> send(String method, String id, String content, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server().getURL() + "/v1/customers/" + id))
                .header("Authorization", "Bearer " + support)
                .method(method, content.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(content));
        if (!content.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        document.foresees(answer);
        return answer;
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static JsonNode problem(HttpResponse<String> response, int status) throws IOException {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("ETag")).isEmpty();
        return JSON.readTree(response.body());
    }
}
