package acme;

import dev.signet.runtime.testing.Call;
import dev.signet.runtime.testing.ContractTests;
import dev.signet.runtime.testing.JsonType;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The tests of {@link BookApi}: what it states, asked of the started application.
 *
 * <p>The protected methods are fixtures. Override what only you can know; a test that lacks one is
 * skipped and says which.
 */
@Generated("dev.signet.processor.ContractProcessor")
public abstract class BookApiContractTest extends ContractTests {
    /**
     * Fixture: a call of {@code count} that succeeds; guessed, so override it to name what exists.
     */
    protected Call count() {
        return guess("protected Call count()", call("GET", "/v1/books/count"));
    }

    /**
     * Fixture: a call of {@code add} that succeeds; guessed, so override it to name what exists.
     */
    protected Call add() {
        return guess("protected Call add()", call("POST", "/v1/books")
                .json("""
                {
                  "title": "title"
                }
                """));
    }

    /**
     * Fixture: a call of {@code remove} that succeeds; guessed, so override it to name what exists.
     */
    protected Call remove() {
        return guess("protected Call remove()", call("DELETE", "/v1/books/{isbn}")
                .path("isbn", "isbn"));
    }

    /**
     * A call of {@code count}, complete with what a fixture need not say.
     */
    private Call validCount() {
        return as("librarian", count());
    }

    @Test
    @DisplayName("count: answers 200")
    void count_succeeds() {
        succeeds(validCount(), 200)
                .isJson()
                .hasCacheControl("private, no-cache")
                .varies("Accept-Encoding", "Authorization")
                .has("", JsonType.INTEGER);
    }

    @Test
    @DisplayName("count: without credentials is answered 401 with a challenge")
    void count_withoutCredentials_isUnauthorized() {
        answers(count().header("Authorization"), 401).hasChallenge();
    }

    @Test
    @DisplayName("count: a caller without the role is answered 403 with a challenge")
    void count_withoutRole_isForbidden() {
        answers(asStranger(count()), 403).hasChallenge();
    }

    @Test
    @DisplayName("count: librarian may call")
    void count_asLibrarian_isAdmitted() {
        admits(as("librarian", count()));
    }

    @Test
    @DisplayName("count: an answer in text/csv is not to be had")
    void count_asCsv_isNotAcceptable() {
        answers(validCount().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("count: PATCH on its path is answered 405")
    void count_patch_isNotAllowed() {
        answers(validCount().method("PATCH"), 405).allows("GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("count: OPTIONS tells anyone what its path allows")
    void count_options_tellsWhatIsAllowed() {
        offers(count(), "GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("count: a query parameter that it does not have is refused with unknown")
    void count_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(validCount().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("count: HEAD is answered what GET is, without content")
    void count_head_isLikeGet() {
        headIsLikeGet(validCount(), 200);
    }

    @Test
    @DisplayName("add: without credentials is answered 401 with a challenge")
    void add_withoutCredentials_isUnauthorized() {
        answers(add().header("Authorization"), 401).hasChallenge();
    }

    @Test
    @DisplayName("add: a caller with credentials is answered 403, as nobody may call")
    void add_isForbidden() {
        answers(asStranger(add()), 403);
    }

    @Test
    @DisplayName("add: PATCH on its path is answered 405")
    void add_patch_isNotAllowed() {
        answers(add().method("PATCH"), 405).allows("POST", "OPTIONS");
    }

    @Test
    @DisplayName("add: OPTIONS tells anyone what its path allows")
    void add_options_tellsWhatIsAllowed() {
        offers(add(), "POST", "OPTIONS");
    }

    @Test
    @DisplayName("remove: without credentials is answered 401 with a challenge")
    void remove_withoutCredentials_isUnauthorized() {
        answers(remove().header("Authorization"), 401).hasChallenge();
    }

    @Test
    @DisplayName("remove: a caller with credentials is answered 403, as nobody may call")
    void remove_isForbidden() {
        answers(asStranger(remove()), 403);
    }

    @Test
    @DisplayName("remove: PATCH on its path is answered 405")
    void remove_patch_isNotAllowed() {
        answers(remove().method("PATCH"), 405).allows("DELETE", "OPTIONS");
    }

    @Test
    @DisplayName("remove: OPTIONS tells anyone what its path allows")
    void remove_options_tellsWhatIsAllowed() {
        offers(remove(), "DELETE", "OPTIONS");
    }
}
