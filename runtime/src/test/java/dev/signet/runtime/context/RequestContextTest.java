package dev.signet.runtime.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.security.Caller;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.PathSegment;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** There is no JAX-RS implementation on the class path of these tests. */
class RequestContextTest {

    private static RequestHeaders headers(String name, String... values) {
        MutableHttpRequest<?> request = HttpRequest.GET("/");
        for (String value : values) {
            request.getHeaders().add(name, value);
        }
        return new RequestHeaders(request);
    }

    private static RequestUriInfo uri(String uri, String template) {
        return new RequestUriInfo(HttpRequest.GET(uri), "https://api.example.org:8443", template);
    }

    @Test
    void aHeaderIsFoundWhateverItsCase() {
        RequestHeaders headers = headers("x-tag", "a", "b");
        assertThat(headers.getHeaderString("X-Tag")).isEqualTo("a,b");
        assertThat(headers.getRequestHeader("X-TAG")).containsExactly("a", "b");
        assertThat(headers.getRequestHeaders().get("X-tag")).containsExactly("a", "b");
        assertThat(headers.containsHeaderString("X-Tag", ",", "b"::equals)).isTrue();
        assertThat(headers.containsHeaderString("X-Tag", ",", "c"::equals)).isFalse();
        assertThat(headers.getHeaderString("Y")).isNull();
        assertThat(headers.getRequestHeader("Y")).isNull();
        assertThat(headers.containsHeaderString("Y", ",", any -> true)).isFalse();
    }

    @Test
    void whatIsMostWantedComesFirst() {
        List<MediaType> types = headers(
                        "Accept", "text/html;q=0.5, application/json;v=\"1,2\", image/*;q=0", "*/*;q=0.1")
                .getAcceptableMediaTypes();
        assertThat(types).extracting(MediaType::getSubtype).containsExactly("json", "html", "*");
        assertThat(types.get(0).getParameters()).isEqualTo(Map.of("v", "1,2"));
        assertThat(headers("Accept-Language", "en;q=0.3, de-CH, *;q=0.1").getAcceptableLanguages())
                .containsExactly(Locale.forLanguageTag("de-CH"), Locale.ENGLISH, new Locale("*"));
    }

    @Test
    void whoAsksForNothingTakesAnything() {
        assertThat(headers("X").getAcceptableMediaTypes()).containsExactly(MediaType.WILDCARD_TYPE);
        assertThat(headers("X").getAcceptableLanguages()).containsExactly(new Locale("*"));
    }

    @Test
    void theContentIsDescribedAsFarAsTheRequestDoes() {
        assertThat(headers("Content-Type", "text/plain; charset=UTF-8")
                        .getMediaType()
                        .getParameters())
                .isEqualTo(Map.of("charset", "UTF-8"));
        assertThat(headers("Content-Language", "fr").getLanguage()).isEqualTo(Locale.FRENCH);
        assertThat(headers("Date", "Sat, 21 Nov 2026 10:00:00 GMT").getDate()).isEqualTo("2026-11-21T10:00:00Z");
        assertThat(headers("Content-Length", "7").getLength()).isEqualTo(7);
        RequestHeaders none = headers("X");
        assertThat(none.getMediaType()).isNull();
        assertThat(none.getLanguage()).isNull();
        assertThat(none.getDate()).isNull();
        assertThat(none.getLength()).isEqualTo(-1);
        assertThat(headers("Date", "today").getDate()).isNull();
        assertThat(headers("Content-Type", "nonsense").getMediaType()).isNull();
    }

    @Test
    void anAddressIsToldInParts() {
        RequestUriInfo info = uri("/v1/a+b%2Fc/books;x=1?q=%20&q=2&r", "/v1/{shelf}/books;x=1");
        assertThat(info.getRequestUri()).hasToString("https://api.example.org:8443/v1/a+b%2Fc/books;x=1?q=%20&q=2&r");
        assertThat(info.getAbsolutePath()).hasToString("https://api.example.org:8443/v1/a+b%2Fc/books;x=1");
        assertThat(info.getBaseUri()).hasToString("https://api.example.org:8443/");
        assertThat(info.getPath()).isEqualTo("v1/a+b/c/books;x=1");
        assertThat(info.getPath(false)).isEqualTo("v1/a+b%2Fc/books;x=1");
        assertThat(info.getPathParameters().getFirst("shelf")).isEqualTo("a+b/c");
        assertThat(info.getPathParameters(false).getFirst("shelf")).isEqualTo("a+b%2Fc");
        assertThat(info.getQueryParameters().get("q")).containsExactly(" ", "2");
        assertThat(info.getQueryParameters(false).get("q")).containsExactly("%20", "2");
        assertThat(info.getQueryParameters(false).get("r")).containsExactly("");
        assertThat(info.getPathSegments()).extracting(PathSegment::getPath).containsExactly("v1", "a+b/c", "books");
        assertThat(info.getPathSegments().get(2).getMatrixParameters().getFirst("x"))
                .isEqualTo("1");
        assertThat(info.getMatchedURIs()).containsExactly(info.getPath());
        assertThat(info.getMatchedResources()).isEmpty();
        assertThat(info.getMatchedResourceTemplate()).isEqualTo("/v1/{shelf}/books;x=1");
    }

    @Test
    void anAddressResolvesAgainstItsBase() {
        RequestUriInfo info = uri("/v1/books", "/v1/books");
        assertThat(info.resolve(URI.create("v1/shelves"))).hasToString("https://api.example.org:8443/v1/shelves");
        assertThat(info.relativize(URI.create("https://api.example.org:8443/v1/x")))
                .hasToString("v1/x");
        assertThat(info.getPathParameters()).isEmpty();
        assertThat(info.getQueryParameters(false)).isEmpty();
    }

    @Test
    void aServiceBelowAContextPathKnowsItsVariables() {
        assertThat(uri("/shop/v1/books/7/", "/v1/books/{id}")
                        .getPathParameters()
                        .getFirst("id"))
                .isEqualTo("7");
    }

    @Test
    void aCallerHasANameAndRoles() {
        HttpRequest<?> request = HttpRequest.GET("/").header("Authorization", "bearer abc");
        CallerContext ann = new CallerContext(request, Caller.authenticated("ann", Set.of("reader")));
        assertThat(ann.getUserPrincipal().getName()).isEqualTo("ann");
        assertThat(ann.isUserInRole("reader")).isTrue();
        assertThat(ann.isUserInRole("admin")).isFalse();
        assertThat(ann.getAuthenticationScheme()).isEqualTo("BEARER");
        assertThat(ann.isSecure()).isFalse();
        CallerContext nobody = new CallerContext(request, Caller.ANONYMOUS);
        assertThat(nobody.getUserPrincipal()).isNull();
        assertThat(nobody.getAuthenticationScheme()).isNull();
    }
}
