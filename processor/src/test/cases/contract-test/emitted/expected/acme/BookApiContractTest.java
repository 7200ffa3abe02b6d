package acme;

import dev.signet.runtime.testing.Call;
import dev.signet.runtime.testing.ContractTests;
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
     * Fixture: a call of {@code rename} that succeeds; guessed, so override it to name what exists.
     */
    protected Call rename() {
        return guess("protected Call rename()", call("PUT", "/v1/books/{isbn}/title")
                .path("isbn", "isbn")
                .json("""
                {
                  "text": "a"
                }
                """));
    }

    /**
     * A call of {@code rename}, complete with what a fixture need not say.
     */
    private Call validRename() {
        return asAnyone(rename());
    }

    @Test
    @DisplayName("rename: answers 204")
    void rename_succeeds() {
        succeeds(validRename(), 204)
                .hasNoContent();
    }

    @Test
    @DisplayName("rename: without credentials is answered 401 with a challenge")
    void rename_withoutCredentials_isUnauthorized() {
        answers(rename().header("Authorization"), 401).hasChallenge();
    }

    @Test
    @DisplayName("rename: content of text/plain is refused")
    void rename_textPlain_isUnsupported() {
        answers(validRename().contentType("text/plain"), 415);
    }

    @Test
    @DisplayName("rename: PATCH on its path is answered 405")
    void rename_patch_isNotAllowed() {
        answers(validRename().method("PATCH"), 405).allows("PUT", "OPTIONS");
    }

    @Test
    @DisplayName("rename: OPTIONS tells anyone what its path allows")
    void rename_options_tellsWhatIsAllowed() {
        offers(rename(), "PUT", "OPTIONS");
    }

    @Test
    @DisplayName("rename: a query parameter that it does not have is refused with unknown")
    void rename_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(validRename().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("rename: the content that is not JSON is refused with json")
    void rename_contentMalformed_isRefusedWithJson() {
        refuses(validRename().text("{"), violation("body", "#", "json"));
    }

    @Test
    @DisplayName("rename: the content when absent is refused with required")
    void rename_contentAbsent_isRefusedWithRequired() {
        refuses(validRename().withoutBody(), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("rename: the content when null is refused with required")
    void rename_contentNull_isRefusedWithRequired() {
        refuses(validRename().body("", null), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("rename: the content of another JSON type is refused with type")
    void rename_contentOfWrongType_isRefusedWithType() {
        refuses(validRename().body("", "text"), violation("body", "#", "type"));
    }

    @Test
    @DisplayName("rename: unheard_of as a property is refused with unknown")
    void rename_unheardOf_isRefusedWithUnknown() {
        refuses(validRename().body("/unheard_of", 1), violation("body", "#/unheard_of", "unknown"));
    }

    @Test
    @DisplayName("rename: text given twice is refused with duplicate")
    void rename_textGivenTwice_isRefusedWithDuplicate() {
        refuses(validRename().duplicate("/text"), violation("body", "#/text", "duplicate"));
    }

    @Test
    @DisplayName("rename: text when absent is accepted")
    void rename_textAbsent_isAccepted() {
        accepts(validRename().without("/text"), violation("body", "#/text", "required"));
    }

    @Test
    @DisplayName("rename: text when null is accepted")
    void rename_textNull_isAccepted() {
        accepts(validRename().body("/text", null), violation("body", "#/text", "required"));
    }

    @Test
    @DisplayName("rename: text of another JSON type is refused with type")
    void rename_textOfWrongType_isRefusedWithType() {
        refuses(validRename().body("/text", 1), violation("body", "#/text", "type"));
    }

    @Test
    @DisplayName("rename: text of length 1 is accepted")
    void rename_textOf1Characters_isAccepted() {
        accepts(validRename().body("/text", text(1)), violation("body", "#/text", "size"));
    }

    @Test
    @DisplayName("rename: text shorter than 1 is refused with size")
    void rename_textShorterThan1_isRefusedWithSize() {
        refuses(validRename().body("/text", text(0)), violation("body", "#/text", "size"));
    }

    @Test
    @DisplayName("rename: text of length 3 is accepted")
    void rename_textOf3Characters_isAccepted() {
        accepts(validRename().body("/text", text(3)), violation("body", "#/text", "size"));
    }

    @Test
    @DisplayName("rename: text longer than 3 is refused with size")
    void rename_textLongerThan3_isRefusedWithSize() {
        refuses(validRename().body("/text", text(4)), violation("body", "#/text", "size"));
    }
}
