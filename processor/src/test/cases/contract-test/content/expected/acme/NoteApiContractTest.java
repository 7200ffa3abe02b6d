package acme;

import dev.signet.runtime.testing.Call;
import dev.signet.runtime.testing.ContractTests;
import dev.signet.runtime.testing.JsonType;
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
     * Fixture: a call of {@code rename} that succeeds; guessed, so override it to name what exists.
     */
    protected Call rename() {
        return guess("protected Call rename()", call("PUT", "/v1/notes")
                .contentType("text/plain")
                .text("title"));
    }

    /**
     * Fixture: a call of {@code scan} that succeeds.
     */
    protected Call scan() {
        throw missing("protected Call scan()");
    }

    /**
     * Fixture: a call of {@code add} that succeeds; guessed, so override it to name what exists.
     */
    protected Call add() {
        return guess("protected Call add()", call("POST", "/v1/notes")
                .contentType("application/vnd.acme.note+json")
                .json("""
                {
                  "text": "text"
                }
                """));
    }

    /**
     * Fixture: a call of {@code fill} that succeeds; guessed, so override it to name what exists.
     */
    protected Call fill() {
        return guess("protected Call fill()", call("POST", "/v1/notes/forms")
                .form("name", "name"));
    }

    /**
     * Fixture: a call of {@code list} that succeeds; guessed, so override it to name what exists.
     */
    protected Call list() {
        return guess("protected Call list()", call("GET", "/v1/notes"));
    }

    /**
     * Fixture: a call of {@code cover} that succeeds; guessed, so override it to name what exists.
     */
    protected Call cover() {
        return guess("protected Call cover()", call("GET", "/v1/notes/cover"));
    }

    @Test
    @DisplayName("rename: answers 200")
    void rename_succeeds() {
        succeeds(rename(), 200)
                .hasType("text/csv");
    }

    @Test
    @DisplayName("rename: anyone may call")
    void rename_withoutCredentials_isAdmitted() {
        admits(rename());
    }

    @Test
    @DisplayName("rename: an answer in application/xml is not to be had")
    void rename_asXml_isNotAcceptable() {
        answers(rename().header("Accept", "application/xml"), 406);
    }

    @Test
    @DisplayName("rename: content of text/csv is refused")
    void rename_textCsv_isUnsupported() {
        answers(rename().contentType("text/csv"), 415);
    }

    @Test
    @DisplayName("rename: PATCH on its path is answered 405")
    void rename_patch_isNotAllowed() {
        answers(rename().method("PATCH"), 405).allows("PUT", "POST", "GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("rename: OPTIONS tells anyone what its path allows")
    void rename_options_tellsWhatIsAllowed() {
        offers(rename(), "PUT", "POST", "GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("rename: a query parameter that it does not have is refused with unknown")
    void rename_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(rename().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("rename: the content when absent is refused with required")
    void rename_contentAbsent_isRefusedWithRequired() {
        refuses(rename().withoutBody(), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("scan: answers 200")
    void scan_succeeds() {
        succeeds(scan(), 200)
                .isJson()
                .has("", JsonType.OBJECT)
                .has("/text", JsonType.STRING);
    }

    @Test
    @DisplayName("scan: anyone may call")
    void scan_withoutCredentials_isAdmitted() {
        admits(scan());
    }

    @Test
    @DisplayName("scan: an answer in text/csv is not to be had")
    void scan_asCsv_isNotAcceptable() {
        answers(scan().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("scan: content of text/plain is refused")
    void scan_textPlain_isUnsupported() {
        answers(scan().contentType("text/plain"), 415);
    }

    @Test
    @DisplayName("scan: PATCH on its path is answered 405")
    void scan_patch_isNotAllowed() {
        answers(scan().method("PATCH"), 405).allows("POST", "OPTIONS");
    }

    @Test
    @DisplayName("scan: OPTIONS tells anyone what its path allows")
    void scan_options_tellsWhatIsAllowed() {
        offers(scan(), "POST", "OPTIONS");
    }

    @Test
    @DisplayName("scan: a query parameter that it does not have is refused with unknown")
    void scan_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(scan().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("scan: the content when absent is refused with required")
    void scan_contentAbsent_isRefusedWithRequired() {
        refuses(scan().withoutBody(), violation("body", "#", "required"));
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
    @DisplayName("add: unheard_of as a property is refused with unknown")
    void add_unheardOf_isRefusedWithUnknown() {
        refuses(add().body("/unheard_of", 1), violation("body", "#/unheard_of", "unknown"));
    }

    @Test
    @DisplayName("add: text given twice is refused with duplicate")
    void add_textGivenTwice_isRefusedWithDuplicate() {
        refuses(add().duplicate("/text"), violation("body", "#/text", "duplicate"));
    }

    @Test
    @DisplayName("add: text when absent is refused with required")
    void add_textAbsent_isRefusedWithRequired() {
        refuses(add().without("/text"), violation("body", "#/text", "required"));
    }

    @Test
    @DisplayName("add: text when null is refused with required")
    void add_textNull_isRefusedWithRequired() {
        refuses(add().body("/text", null), violation("body", "#/text", "required"));
    }

    @Test
    @DisplayName("add: text of another JSON type is refused with type")
    void add_textOfWrongType_isRefusedWithType() {
        refuses(add().body("/text", 1), violation("body", "#/text", "type"));
    }

    @Test
    @DisplayName("fill: answers 204")
    void fill_succeeds() {
        succeeds(fill(), 204)
                .hasNoContent();
    }

    @Test
    @DisplayName("fill: anyone may call")
    void fill_withoutCredentials_isAdmitted() {
        admits(fill());
    }

    @Test
    @DisplayName("fill: content of text/plain is refused")
    void fill_textPlain_isUnsupported() {
        answers(fill().contentType("text/plain"), 415);
    }

    @Test
    @DisplayName("fill: PATCH on its path is answered 405")
    void fill_patch_isNotAllowed() {
        answers(fill().method("PATCH"), 405).allows("POST", "OPTIONS");
    }

    @Test
    @DisplayName("fill: OPTIONS tells anyone what its path allows")
    void fill_options_tellsWhatIsAllowed() {
        offers(fill(), "POST", "OPTIONS");
    }

    @Test
    @DisplayName("fill: name when absent is refused with required")
    void fill_nameAbsent_isRefusedWithRequired() {
        refuses(fill().form("name"), violation("form", "name", "required"));
    }

    @Test
    @DisplayName("fill: name given twice is refused with repeated")
    void fill_nameGivenTwice_isRefusedWithRepeated() {
        refuses(fill().form("name", "name", "name"), violation("form", "name", "repeated"));
    }

    @Test
    @DisplayName("fill: name of length 1 is accepted")
    void fill_nameOf1Characters_isAccepted() {
        accepts(fill().form("name", text(1)), violation("form", "name", "size"));
    }

    @Test
    @DisplayName("fill: name shorter than 1 is refused with size")
    void fill_nameShorterThan1_isRefusedWithSize() {
        refuses(fill().form("name", text(0)), violation("form", "name", "size"));
    }

    @Test
    @DisplayName("fill: age when given is accepted")
    void fill_ageGiven_isAccepted() {
        accepts(fill().form("age", "1"), violation("form", "age", "type"));
    }

    @Test
    @DisplayName("fill: age given twice is refused with repeated")
    void fill_ageGivenTwice_isRefusedWithRepeated() {
        refuses(fill().form("age", "1", "1"), violation("form", "age", "repeated"));
    }

    @Test
    @DisplayName("fill: age that cannot be read is refused with type")
    void fill_ageMisspelt_isRefusedWithType() {
        refuses(fill().form("age", "?"), violation("form", "age", "type"));
    }

    @Test
    @DisplayName("fill: age with a fraction is refused with type")
    void fill_ageWithFraction_isRefusedWithType() {
        refuses(fill().form("age", "1.5"), violation("form", "age", "type"));
    }

    @Test
    @DisplayName("fill: a query parameter that it does not have is refused with unknown")
    void fill_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(fill().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("list: answers 200")
    void list_succeeds() {
        succeeds(list(), 200)
                .hasType("application/json")
                .hasCacheControl("no-cache")
                .varies("Accept", "Accept-Encoding")
                .has("", JsonType.ARRAY)
                .has("/*", JsonType.OBJECT)
                .has("/*/text", JsonType.STRING);
    }

    @Test
    @DisplayName("list: anyone may call")
    void list_withoutCredentials_isAdmitted() {
        admits(list());
    }

    @Test
    @DisplayName("list: an answer in text/csv is not to be had")
    void list_asCsv_isNotAcceptable() {
        answers(list().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("list: a query parameter that it does not have is refused with unknown")
    void list_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(list().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("cover: answers 200")
    void cover_succeeds() {
        succeeds(cover(), 200)
                .hasType("image/png")
                .hasCacheControl("no-cache")
                .varies("Accept-Encoding");
    }

    @Test
    @DisplayName("cover: anyone may call")
    void cover_withoutCredentials_isAdmitted() {
        admits(cover());
    }

    @Test
    @DisplayName("cover: an answer in text/csv is not to be had")
    void cover_asCsv_isNotAcceptable() {
        answers(cover().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("cover: PATCH on its path is answered 405")
    void cover_patch_isNotAllowed() {
        answers(cover().method("PATCH"), 405).allows("GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("cover: OPTIONS tells anyone what its path allows")
    void cover_options_tellsWhatIsAllowed() {
        offers(cover(), "GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("cover: a query parameter that it does not have is refused with unknown")
    void cover_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(cover().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("cover: HEAD is answered what GET is, without content")
    void cover_head_isLikeGet() {
        headIsLikeGet(cover(), 200);
    }
}
