package dev.signet.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class CallTest {
    private final Call call =
            new Call("POST", "/v1/books/{isbn}").path("isbn", "1").json("{\"a/b\": [{\"c\": 1}]}");

    @Test
    void partsAndFilesAreContentInParts() {
        Call call = new Call("POST", "/photos").part("title", "old").part("title", "a \"cat\"");
        Call whole =
                call.file("photo", "cat.png", "image/png", new byte[] {'x'}).file("photo", "b", "a/b", new byte[0]);
        String boundary = whole.usualType().replace("multipart/form-data; boundary=", "");
        assertThat(new String(whole.bytes().orElseThrow(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(String.join(
                        "\r\n",
                        "--" + boundary,
                        "Content-Disposition: form-data; name=\"title\"",
                        "",
                        "a \"cat\"",
                        "--" + boundary,
                        "Content-Disposition: form-data; name=\"photo\"; filename=\"cat.png\"",
                        "Content-Type: image/png",
                        "",
                        "x",
                        "--" + boundary,
                        "Content-Disposition: form-data; name=\"photo\"; filename=\"b\"",
                        "Content-Type: a/b",
                        "",
                        "",
                        "--" + boundary + "--",
                        ""));
        assertThat(whole.part("photo").part("title").bytes()).isEmpty();
    }

    @Test
    void valuesAreEncodedWhereTheyStand() {
        assertThat(call.path("isbn", "a/b c").query("q", "ä&", "+").target())
                .isEqualTo("/v1/books/a%2Fb%20c?q=%C3%A4%26&q=%2B");
    }

    @Test
    void theCommasOfAListAreNotThoseOfItsElements() {
        Call lists =
                new Call("GET", "/v1/books/{ids}").pathList("ids", "1,2", "3").queryList("t", "a b", "c,d");
        assertThat(lists.target()).isEqualTo("/v1/books/1%2C2,3?t=a%20b,c%2Cd");
        assertThat(lists.path("ids", "4,5").query("t", "e,f", "g").target()).isEqualTo("/v1/books/4%2C5?t=e%2Cf&t=g");
        assertThat(lists.queryList("t").target()).isEqualTo("/v1/books/1%2C2,3");
    }

    @Test
    void cookiesGoOutInOneField() {
        assertThat(call.cookie("a", "1", "2").cookie("b", "3").cookies()).hasValue("a=1; a=2; b=3");
        assertThat(call.cookie("a", "1").cookie("a").cookies()).isEmpty();
    }

    @Test
    void aPathVariableWithoutAValueIsNamed() {
        assertThatThrownBy(() -> new Call("GET", "/v1/books/{isbn}").target()).hasMessageContaining(".path(\"isbn\"");
    }

    @Test
    void aPlaceInTheContentIsGivenAnotherValue() {
        assertThat(call.body("/a~1b/0/c", null).content()).hasValue("{\"a/b\":[{\"c\":null}]}");
        assertThat(call.body("/a~1b/0/d", "x").content()).hasValue("{\"a/b\":[{\"c\":1,\"d\":\"x\"}]}");
        assertThat(call.body("", true).content()).hasValue("true");
    }

    @Test
    void aMemberIsTakenAwayOrGivenTwice() {
        assertThat(call.without("/a~1b").content()).hasValue("{}");
        assertThat(call.duplicate("/a~1b/0/c").content()).hasValue("{\"a/b\":[{\"c\":1,\"c\":1}]}");
    }

    @Test
    void anArrayIsMadeAsLongAsItMustBe() {
        assertThat(call.times("/a~1b", 2).content()).hasValue("{\"a/b\":[{\"c\":1},{\"c\":1}]}");
        assertThat(call.times("/a~1b", 0).content()).hasValue("{\"a/b\":[]}");
    }

    @Test
    void theOtherOfTwoValuesIsTheOneThatIsNotThere() {
        assertThat(call.other("/a~1b/0/c", 1, 2).content()).hasValue("{\"a/b\":[{\"c\":2}]}");
        assertThat(call.other("/a~1b/0/c", 3, 2).content()).hasValue("{\"a/b\":[{\"c\":3}]}");
    }

    @Test
    void aPlaceThatIsNotThereSkipsTheTest() {
        assertThatThrownBy(() -> call.body("/x/y", 1)).isInstanceOf(TestAbortedException.class);
        assertThatThrownBy(() -> call.duplicate("/x")).isInstanceOf(TestAbortedException.class);
        assertThatThrownBy(() -> call.withoutBody().without("/x")).isInstanceOf(TestAbortedException.class);
    }

    @Test
    void aGuessThatIsChangedIsKnowledgeUnlessOnlyCredentialsOrAKeyCame() {
        Call guess = call.guessedBy("protected Call add()");
        assertThat(guess.authorization("Bearer x").key("k").guess()).hasValue("protected Call add()");
        assertThat(guess.path("isbn", "2").guess()).isEmpty();
    }

    @Test
    void noHeaderIsPrinted() {
        assertThat(call.authorization("Bearer secret").toString())
                .startsWith("POST /v1/books/1 ")
                .doesNotContain("secret");
    }
}
