package dev.signet.runtime.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.Service;
import dev.signet.runtime.ShelfService;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IdempotencyOverHttpTest {

    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start(Map.of("micronaut.security.enabled", true));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> add(String body, String... headers) {
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = "application/json";
        System.arraycopy(headers, 0, all, 2, headers.length);
        return service.post("/v1/shelves/a/books", body, all);
    }

    private static int runs() {
        return service.bean(ShelfService.class).runs();
    }

    private static String titled(String title) {
        return Service.BOOK.replace("Emma", title);
    }

    @Test
    void aRetryIsAnsweredAgainAndNotRunAgain() {
        int before = runs();
        HttpResponse<String> first = add(Service.BOOK, "Idempotency-Key", "\"retry\"");
        HttpResponse<String> second = add(" " + Service.BOOK, "Idempotency-Key", "retry");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("idempotent-replayed")).isEmpty();
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("location"))
                .isEqualTo(first.headers().firstValue("location"));
        assertThat(second.headers().allValues("content-type")).containsExactly("application/json");
        assertThat(second.headers().firstValue("idempotent-replayed")).contains("true");
        assertThat(runs()).isEqualTo(before + 1);
    }

    @Test
    void aDeclaredProblemIsReplayedWithItsInstance() {
        HttpResponse<String> first = add(titled("banned"), "Idempotency-Key", "banned");
        HttpResponse<String> second = add(titled("banned"), "Idempotency-Key", "banned");
        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).isEqualTo(first.body()).contains("\"shelf\":\"a\"");
        assertThat(second.headers().firstValue("content-type")).contains("application/problem+json");
    }

    @Test
    void afterAFailureTheRequestRunsAgain() {
        int before = runs();
        assertThat(add(titled("broken"), "Idempotency-Key", "broken").statusCode())
                .isEqualTo(500);
        assertThat(add(titled("broken"), "Idempotency-Key", "broken").statusCode())
                .isEqualTo(500);
        assertThat(runs()).isEqualTo(before + 2);
    }

    @Test
    void anotherRequestUnderTheKeyIsRefusedAsTheContractSays() {
        add(Service.BOOK, "Idempotency-Key", "reused");
        HttpResponse<String> other = add(titled("Other"), "Idempotency-Key", "reused");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("/problems/idempotency-key-reused");
    }

    @Test
    void theKeyOfAnotherCallerIsAnotherKey() {
        int before = runs();
        add(Service.BOOK, "Idempotency-Key", "shared", "Authorization", "Bearer ann:reader");
        add(Service.BOOK, "Idempotency-Key", "shared", "Authorization", "Bearer bob:reader");
        assertThat(runs()).isEqualTo(before + 2);
    }

    @Test
    void aMissingKeyIsToldWhereToReadAboutIt() {
        HttpResponse<String> response = add(Service.BOOK);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("/problems/idempotency-key-missing");
        assertThat(response.headers().firstValue("link").orElse("")).contains("rel=\"describedby\"");
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        assertThat(add(Service.BOOK, "Idempotency-Key", "a b").body()).contains("/problems/idempotency-key-invalid");
        assertThat(add(Service.BOOK, "Idempotency-Key", "a", "Idempotency-Key", "a")
                        .body())
                .contains("/problems/idempotency-key-invalid");
    }

    @Test
    void aRequestThatBreaksTheContractDoesNotUseItsKeyUp() {
        assertThat(add("{}", "Idempotency-Key", "unused").statusCode()).isEqualTo(400);
        assertThat(add(Service.BOOK, "Idempotency-Key", "unused").statusCode()).isEqualTo(201);
    }

    private static HttpResponse<String> replace(String path, String body, String key) {
        return service.send("PUT", path, body, "Content-Type", "application/json", "Idempotency-Key", key);
    }

    private static String noted(String title, String note) {
        return "{\"pages\":7,\"title\":\"" + title + "\",\"note\":\"" + note + "\",\"authors\":[{\"name\":\"Jane\"}]}";
    }

    @Test
    void anOperationMayReplayItsFailures() {
        int before = runs();
        HttpResponse<String> first = replace("/v1/shelves/a/books", noted("broken", "x"), "failed");
        HttpResponse<String> second = replace("/v1/shelves/a/books", noted("broken", "x"), "failed");
        assertThat(first.statusCode()).isEqualTo(500);
        assertThat(first.body()).contains("\"instance\":\"/traces/").doesNotContain("secret");
        assertThat(first.headers().firstValue("idempotent-replayed")).isEmpty();
        assertThat(second.statusCode()).isEqualTo(500);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(second.headers().firstValue("idempotent-replayed")).contains("true");
        assertThat(runs()).isEqualTo(before + 1);
    }

    @Test
    void aRetryMayDifferInAMemberThatIsIgnored() {
        int before = runs();
        HttpResponse<String> first = replace("/v1/shelves/a/books", noted("Emma", "first"), "noted");
        HttpResponse<String> second = replace("/v1/shelves/a/books", noted("Emma", "second"), "noted");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body()).contains("first");
        assertThat(replace("/v1/shelves/a/books", noted("Persuasion", "first"), "noted")
                        .statusCode())
                .isEqualTo(422);
        assertThat(runs()).isEqualTo(before + 1);
    }

    @Test
    void aRetryMaySpellItsPathOtherwise() {
        String book = noted("Emma", "x");
        replace("/v1/shelves/A/books", book, "spelt");
        assertThat(replace("/v1/shelves/%41/books", book, "spelt").headers().firstValue("idempotent-replayed"))
                .contains("true");
        assertThat(replace("/v1/shelves/A/books/", book, "spelt").headers().firstValue("idempotent-replayed"))
                .contains("true");
        assertThat(replace("/v1/shelves/B/books", book, "spelt").statusCode()).isEqualTo(422);
    }
}
