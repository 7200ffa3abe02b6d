package acme;

import dev.signet.runtime.testing.Call;
import dev.signet.runtime.testing.ContractTests;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The tests of {@link NoteApi}: what it states, asked of the started application.
 *
 * <p>The protected methods are fixtures. Override what only you can know; a test that lacks one is
 * skipped and says which.
 */
@Generated("dev.signet.processor.ContractProcessor")
public abstract class NoteApiContractTest extends ContractTests {
    /**
     * Fixture: a call of {@code change} that succeeds; guessed, so override it to name what exists.
     */
    protected Call change() {
        return guess("protected Call change()", call("PATCH", "/v1/notes")
                .json("""
                {
                  "title": "title",
                  "pages": 1
                }
                """));
    }

    /**
     * Fixture: a call of {@code add} that succeeds; guessed, so override it to name what exists.
     */
    protected Call add() {
        return guess("protected Call add()", call("POST", "/v1/notes")
                .json("""
                {
                  "kind": "Text",
                  "text": "text"
                }
                """));
    }

    /**
     * Fixture: a call of {@code plant} that succeeds; guessed, so override it to name what exists.
     */
    protected Call plant() {
        return guess("protected Call plant()", call("POST", "/v1/notes/trees")
                .json("""
                {
                  "branches": [],
                  "named": {}
                }
                """));
    }

    @Test
    @DisplayName("change: answers 204")
    void change_succeeds() {
        succeeds(change(), 204)
                .hasNoContent();
    }

    @Test
    @DisplayName("change: anyone may call")
    void change_withoutCredentials_isAdmitted() {
        admits(change());
    }

    @Test
    @DisplayName("change: content of text/plain is refused")
    void change_textPlain_isUnsupported() {
        answers(change().contentType("text/plain"), 415);
    }

    @Test
    @DisplayName("change: DELETE on its path is answered 405")
    void change_delete_isNotAllowed() {
        answers(change().method("DELETE"), 405).allows("PATCH", "POST", "OPTIONS");
    }

    @Test
    @DisplayName("change: OPTIONS tells anyone what its path allows")
    void change_options_tellsWhatIsAllowed() {
        offers(change(), "PATCH", "POST", "OPTIONS");
    }

    @Test
    @DisplayName("change: a query parameter that it does not have is refused with unknown")
    void change_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(change().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("change: the content that is not JSON is refused with json")
    void change_contentMalformed_isRefusedWithJson() {
        refuses(change().text("{"), violation("body", "#", "json"));
    }

    @Test
    @DisplayName("change: the content when absent is refused with required")
    void change_contentAbsent_isRefusedWithRequired() {
        refuses(change().withoutBody(), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("change: the content when null is refused with required")
    void change_contentNull_isRefusedWithRequired() {
        refuses(change().body("", null), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("change: the content of another JSON type is refused with type")
    void change_contentOfWrongType_isRefusedWithType() {
        refuses(change().body("", "text"), violation("body", "#", "type"));
    }

    @Test
    @DisplayName("change: unheard_of as a property is refused with unknown")
    void change_unheardOf_isRefusedWithUnknown() {
        refuses(change().body("/unheard_of", 1), violation("body", "#/unheard_of", "unknown"));
    }

    @Test
    @DisplayName("change: title given twice is refused with duplicate")
    void change_titleGivenTwice_isRefusedWithDuplicate() {
        refuses(change().duplicate("/title"), violation("body", "#/title", "duplicate"));
    }

    @Test
    @DisplayName("change: title when absent is accepted")
    void change_titleAbsent_isAccepted() {
        accepts(change().without("/title"), violation("body", "#/title", "required"));
    }

    @Test
    @DisplayName("change: title when null is refused with required")
    void change_titleNull_isRefusedWithRequired() {
        refuses(change().body("/title", null), violation("body", "#/title", "required"));
    }

    @Test
    @DisplayName("change: title of another JSON type is refused with type")
    void change_titleOfWrongType_isRefusedWithType() {
        refuses(change().body("/title", 1), violation("body", "#/title", "type"));
    }

    @Test
    @DisplayName("change: pages when absent is accepted")
    void change_pagesAbsent_isAccepted() {
        accepts(change().without("/pages"), violation("body", "#/pages", "required"));
    }

    @Test
    @DisplayName("change: pages when null is accepted")
    void change_pagesNull_isAccepted() {
        accepts(change().body("/pages", null), violation("body", "#/pages", "required"));
    }

    @Test
    @DisplayName("change: pages of another JSON type is refused with type")
    void change_pagesOfWrongType_isRefusedWithType() {
        refuses(change().body("/pages", "text"), violation("body", "#/pages", "type"));
    }

    @Test
    @DisplayName("change: pages with a fraction is refused with type")
    void change_pagesWithFraction_isRefusedWithType() {
        refuses(change().body("/pages", new BigDecimal("1.5")), violation("body", "#/pages", "type"));
    }

    @Test
    @DisplayName("add: answers 204")
    void add_succeeds() {
        succeeds(add(), 204)
                .hasNoContent();
    }

    @Test
    @DisplayName("add: anyone may call")
    void add_withoutCredentials_isAdmitted() {
        admits(add());
    }

    @Test
    @DisplayName("add: content of text/plain is refused")
    void add_textPlain_isUnsupported() {
        answers(add().contentType("text/plain"), 415);
    }

    @Test
    @DisplayName("add: a query parameter that it does not have is refused with unknown")
    void add_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(add().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("add: the content that is not JSON is refused with json")
    void add_contentMalformed_isRefusedWithJson() {
        refuses(add().text("{"), violation("body", "#", "json"));
    }

    @Test
    @DisplayName("add: the content when absent is refused with required")
    void add_contentAbsent_isRefusedWithRequired() {
        refuses(add().withoutBody(), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("add: the content when null is refused with required")
    void add_contentNull_isRefusedWithRequired() {
        refuses(add().body("", null), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("add: the content of another JSON type is refused with type")
    void add_contentOfWrongType_isRefusedWithType() {
        refuses(add().body("", "text"), violation("body", "#", "type"));
    }

    @Test
    @DisplayName("add: kind when absent is refused with required")
    void add_kindAbsent_isRefusedWithRequired() {
        refuses(add().without("/kind"), violation("body", "#/kind", "required"));
    }

    @Test
    @DisplayName("add: kind of no type is refused with enum")
    void add_kindUnknown_isRefusedWithEnum() {
        refuses(add().body("/kind", "?"), violation("body", "#/kind", "enum"));
    }

    @Test
    @DisplayName("plant: answers 204")
    void plant_succeeds() {
        succeeds(plant(), 204)
                .hasNoContent();
    }

    @Test
    @DisplayName("plant: anyone may call")
    void plant_withoutCredentials_isAdmitted() {
        admits(plant());
    }

    @Test
    @DisplayName("plant: content of text/plain is refused")
    void plant_textPlain_isUnsupported() {
        answers(plant().contentType("text/plain"), 415);
    }

    @Test
    @DisplayName("plant: PATCH on its path is answered 405")
    void plant_patch_isNotAllowed() {
        answers(plant().method("PATCH"), 405).allows("POST", "OPTIONS");
    }

    @Test
    @DisplayName("plant: OPTIONS tells anyone what its path allows")
    void plant_options_tellsWhatIsAllowed() {
        offers(plant(), "POST", "OPTIONS");
    }

    @Test
    @DisplayName("plant: a query parameter that it does not have is refused with unknown")
    void plant_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(plant().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("plant: the content that is not JSON is refused with json")
    void plant_contentMalformed_isRefusedWithJson() {
        refuses(plant().text("{"), violation("body", "#", "json"));
    }

    @Test
    @DisplayName("plant: the content when absent is refused with required")
    void plant_contentAbsent_isRefusedWithRequired() {
        refuses(plant().withoutBody(), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("plant: the content when null is refused with required")
    void plant_contentNull_isRefusedWithRequired() {
        refuses(plant().body("", null), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("plant: the content of another JSON type is refused with type")
    void plant_contentOfWrongType_isRefusedWithType() {
        refuses(plant().body("", "text"), violation("body", "#", "type"));
    }

    @Test
    @DisplayName("plant: unheard_of as a property is accepted")
    void plant_unheardOf_isAccepted() {
        accepts(plant().body("/unheard_of", 1), violation("body", "#/unheard_of", "unknown"));
    }

    @Test
    @DisplayName("plant: branches given twice is refused with duplicate")
    void plant_branchesGivenTwice_isRefusedWithDuplicate() {
        refuses(plant().duplicate("/branches"), violation("body", "#/branches", "duplicate"));
    }

    @Test
    @DisplayName("plant: branches when absent is refused with required")
    void plant_branchesAbsent_isRefusedWithRequired() {
        refuses(plant().without("/branches"), violation("body", "#/branches", "required"));
    }

    @Test
    @DisplayName("plant: branches when null is refused with required")
    void plant_branchesNull_isRefusedWithRequired() {
        refuses(plant().body("/branches", null), violation("body", "#/branches", "required"));
    }

    @Test
    @DisplayName("plant: branches of another JSON type is refused with type")
    void plant_branchesOfWrongType_isRefusedWithType() {
        refuses(plant().body("/branches", "text"), violation("body", "#/branches", "type"));
    }

    @Test
    @DisplayName("plant: branches/0 when null is refused with required")
    void plant_branches0Null_isRefusedWithRequired() {
        refuses(plant().body("/branches/0", null), violation("body", "#/branches/0", "required"));
    }

    @Test
    @DisplayName("plant: branches/0 of another JSON type is refused with type")
    void plant_branches0OfWrongType_isRefusedWithType() {
        refuses(plant().body("/branches/0", "text"), violation("body", "#/branches/0", "type"));
    }

    @Test
    @DisplayName("plant: named when absent is refused with required")
    void plant_namedAbsent_isRefusedWithRequired() {
        refuses(plant().without("/named"), violation("body", "#/named", "required"));
    }

    @Test
    @DisplayName("plant: named when null is refused with required")
    void plant_namedNull_isRefusedWithRequired() {
        refuses(plant().body("/named", null), violation("body", "#/named", "required"));
    }

    @Test
    @DisplayName("plant: named of another JSON type is refused with type")
    void plant_namedOfWrongType_isRefusedWithType() {
        refuses(plant().body("/named", "text"), violation("body", "#/named", "type"));
    }
}
