package dev.signet.runtime.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class CallTest {
    private final Call call =
            new Call("POST", "/v1/books/{isbn}").path("isbn", "1").json("{\"a/b\": [{\"c\": 1}]}");

    @Test
    void valuesAreEncodedWhereTheyStand() {
        assertThat(call.path("isbn", "a/b c").query("q", "ä&", "+").target())
                .isEqualTo("/v1/books/a%2Fb%20c?q=%C3%A4%26&q=%2B");
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
