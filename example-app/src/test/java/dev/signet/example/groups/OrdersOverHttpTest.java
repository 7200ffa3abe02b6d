package dev.signet.example.groups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.example.ExampleServer;
import dev.signet.example.ServedDocument;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OrdersOverHttpTest {
    private static final String LINE = "{\"sku\":\"a\",\"quantity\":1}";

    private static ExampleServer server;
    private static ServedDocument document;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        server = ExampleServer.start("/v1/grouped/orders");
        document = server.document("grouped-orders-v1");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> json(String method, String path, String content) {
        HttpResponse<String> answer = server.json(method, path, content);
        document.foresees(answer);
        return answer;
    }

    private static String order(String id, String customer, String lines) {
        return "{%s\"customer\":\"%s\",\"lines\":[%s]}".formatted(id, customer, lines);
    }

    @Test
    void aNewOrderHasNoNumberAndSomethingInIt() {
        assertThat(json("POST", "", order("", "Ada", LINE)).statusCode()).isEqualTo(200);
        assertThat(json("POST", "", order("\"id\":1,", "", "")).body())
                .contains(
                        "\"pointer\":\"#/id\",\"code\":\"absent\"",
                        "\"pointer\":\"#/customer\",\"code\":\"size\"",
                        "\"pointer\":\"#/lines\",\"code\":\"size\"");
        assertThat(json("POST", "", order("", "Ada", LINE.replace('1', '0'))).body())
                .contains("\"pointer\":\"#/lines/0/quantity\",\"code\":\"positive\"");
    }

    @Test
    void anOldOrderHasANumberAndMayBeEmpty() {
        assertThat(json("PUT", "", order("\"id\":1,", "Ada", "")).statusCode()).isEqualTo(200);
        assertThat(json("PUT", "", order("\"id\":1,", "Ada", LINE.replace('1', '0')))
                        .statusCode())
                .isEqualTo(200);
        assertThat(json("PUT", "", order("", "", "")).body())
                .contains("\"pointer\":\"#/id\",\"code\":\"required\"", "\"pointer\":\"#/customer\",\"code\":\"size\"");
    }

    @Test
    void whatIsCheckedLaterIsToldWhereNothingWasFoundBefore() {
        assertThat(json("POST", "/checks", order("", "Ada", "")).statusCode()).isEqualTo(204);
        assertThat(json("POST", "/checks", order("", "ada", "")).body())
                .contains("\"pointer\":\"#/customer\",\"code\":\"pattern\"");
        assertThat(json("POST", "/checks", order("", "ada".repeat(7), "")).body())
                .contains("\"code\":\"size\"")
                .doesNotContain("pattern");
    }

    @Test
    void anAnswerIsJudgedInTheGroupsOfItsOperation() {
        assertThat(json("PUT", "", order("\"id\":1,", "Nobody", "")).statusCode())
                .isEqualTo(500);
    }
}
