package dev.signet.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.signet.runtime.problem.ProblemException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTest {

    private static int refusal(Runnable judgement) {
        try {
            judgement.run();
            return 0;
        } catch (ProblemException refused) {
            return refused.problem().status();
        }
    }

    private static int accepting(String accept) {
        return refusal(() -> Media.requireJsonAccepted(HttpRequest.GET("/").header("Accept", accept)));
    }

    private static int sending(String type) {
        return refusal(
                () -> Media.refuseOtherThanJson(HttpRequest.POST("/", "{}").header("Content-Type", type)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/json",
                "APPLICATION/JSON",
                "text/html, application/json;q=0.001",
                "application/json;charset=utf-8",
                "*/*;q=0, application/json",
                "application/*;q=0, application/json;q=1.000",
                "text/html, */*;q=0.1",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "application/json ; q=0.5",
                "text/x;p=\"a,b\", */*",
                "nonsense, */*"
            })
    void jsonIsAccepted(String accept) {
        assertThat(accepting(accept)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html", "application/xml", "application/json;q=0", "*/*, application/json;q=0.0",
                "application/*;q=0, */*", "application/problem+json", "application/json;version=2", "nonsense",
                "*/json", "application/json;q=2", "text/x;p=\", */*\""
            })
    void jsonIsNotAccepted(String accept) {
        assertThat(accepting(accept)).isEqualTo(406);
    }

    @Test
    void withoutAnAcceptHeaderAnythingIs() {
        assertThatCode(() -> Media.requireJsonAccepted(HttpRequest.GET("/"))).doesNotThrowAnyException();
        assertThat(accepting("")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON",
                "application/json; charset=utf-8",
                "application/json;charset=\"UTF-8\"",
                "application/json;"
            })
    void theseAreJson(String type) {
        assertThat(sending(type)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "text/json",
                "application/ld+json",
                "application/json; charset=utf-16",
                "application/*",
                "application/json, text/plain",
                "application/json;v=1",
                "application/json;q=1",
                "application /json",
                "/",
                ""
            })
    void theseAreNot(String type) {
        assertThat(sending(type)).isEqualTo(415);
    }

    @Test
    void twoContentTypesAreNone() {
        MutableHttpRequest<String> request = HttpRequest.POST("/", "{}");
        request.getHeaders().add("Content-Type", "application/json");
        request.getHeaders().add("Content-Type", "application/json");
        assertThat(refusal(() -> Media.refuseOtherThanJson(request))).isEqualTo(415);
    }
}
