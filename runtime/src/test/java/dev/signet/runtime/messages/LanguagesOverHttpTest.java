package dev.signet.runtime.messages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.Service;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesOverHttpTest {

    private static final String BOOKS = "/v1/shelves/a/books";
    private static final String BROKEN = "{\"pages\":\"7\",\"title\":\"x\",\"authors\":[]}";
    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start(Map.of());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> refused(String accepted) {
        HttpResponse<String> response =
                service.post(BOOKS, BROKEN, "Content-Type", "application/json", "Accept-Language", accepted);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().allValues("vary")).contains("Accept-Language");
        return response;
    }

    private static void isEnglish(HttpResponse<String> response) {
        assertThat(response.headers().allValues("content-language")).containsExactly("en");
        assertThat(response.body())
                .contains("\"title\":\"Validation error\"")
                .contains("\"detail\":\"must be an integer\"")
                .contains("\"detail\":\"size must be between 2 and 20\"")
                .contains("\"detail\":\"a book has an author\"");
    }

    @Test
    void whoeverAsksForNoLanguageIsToldInEnglish() {
        HttpResponse<String> response = service.post(BOOKS, BROKEN, "Content-Type", "application/json");
        assertThat(response.headers().allValues("vary")).contains("Accept-Language");
        isEnglish(response);
    }

    @Test
    void everyWordIsInTheLanguageThatIsPreferred() {
        HttpResponse<String> response = refused("nl, de-AT;q=0.9, en;q=0.8");
        assertThat(response.headers().allValues("content-language")).containsExactly("de-AT");
        assertThat(response.body())
                .contains("\"type\":\"/problems/validation-error\",\"title\":\"Validierungsfehler\"")
                .contains("\"detail\":\"Die Anfrage verletzt den Vertrag dieser Operation.\"")
                .contains("\"code\":\"type\",\"detail\":\"muss eine ganze Zahl sein\"")
                .contains("\"code\":\"size\",\"detail\":\"Größe muss zwischen 2 und 20 liegen\"")
                .contains("\"code\":\"not-empty\",\"detail\":\"ein Buch hat einen Autor\"");
        assertThat(refused("fr").body()).contains("la taille doit être comprise entre 2 et 20", "a book has an author");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "", ";;;", "de;q=nonsense", "de_AT", "../ValidationMessages_de", "{}", "de;q=0"})
    void anUnreadableWishIsNone(String accepted) {
        isEnglish(refused(accepted));
    }

    @Test
    void otherProblemsDoNotDependOnIt() {
        HttpResponse<String> response = service.get("/v1/nowhere", "Accept-Language", "de");
        assertThat(response.headers().allValues("vary")).isEmpty();
        assertThat(response.headers().allValues("content-language")).isEmpty();
    }
}
