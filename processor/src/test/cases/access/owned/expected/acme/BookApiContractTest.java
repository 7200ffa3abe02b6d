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
     * Fixture: a call of {@code shelves} that succeeds; guessed, so override it to name what exists.
     */
    protected Call shelves() {
        return guess("protected Call shelves()", call("GET", "/v1/shelves"));
    }

    /**
     * Fixture: a call of {@code name} that succeeds; guessed, so override it to name what exists.
     */
    protected Call name() {
        return guess("protected Call name()", call("GET", "/v1/shelves/{shelf}/name")
                .path("shelf", "11111111-1111-4111-8111-111111111111"));
    }

    /**
     * Fixture: a call of {@code find} that succeeds; guessed, so override it to name what exists.
     */
    protected Call find() {
        return guess("protected Call find()", call("GET", "/v1/shelves/{shelf}/books/{isbn}")
                .path("shelf", "11111111-1111-4111-8111-111111111111")
                .path("isbn", "isbn"));
    }

    /**
     * Fixture: a call of {@code find} that is answered 404, "Book not found".
     */
    protected Call find_bookNotFound() {
        throw missing("protected Call find_bookNotFound()");
    }

    /**
     * Fixture: a call of {@code find} for what exists and is not the caller's, answered 404.
     */
    protected Call find_foreign() {
        throw missing("protected Call find_foreign()");
    }

    /**
     * Fixture: a call of {@code owner} that succeeds; guessed, so override it to name what exists.
     */
    protected Call owner() {
        return guess("protected Call owner()", call("GET", "/v1/shelves/{shelf}/owner")
                .path("shelf", "11111111-1111-4111-8111-111111111111"));
    }

    /**
     * Fixture: a call of {@code owner} for what does not exist, answered 404.
     */
    protected Call owner_absent() {
        throw missing("protected Call owner_absent()");
    }

    /**
     * Fixture: a call of {@code owner} for what exists and is not the caller's, answered 404.
     */
    protected Call owner_foreign() {
        throw missing("protected Call owner_foreign()");
    }

    /**
     * Fixture: a call of {@code remark} that succeeds; guessed, so override it to name what exists.
     */
    protected Call remark() {
        return guess("protected Call remark()", call("POST", "/v1/shelves/{shelf}/books/{isbn}/remarks")
                .path("shelf", "11111111-1111-4111-8111-111111111111")
                .path("isbn", "isbn")
                .json("""
                {
                  "text": "text"
                }
                """));
    }

    /**
     * Fixture: a call of {@code remark} for what does not exist, answered 404.
     */
    protected Call remark_absent() {
        throw missing("protected Call remark_absent()");
    }

    /**
     * Fixture: a call of {@code remark} for what exists and is not the caller's, answered 404.
     */
    protected Call remark_foreign() {
        throw missing("protected Call remark_foreign()");
    }

    /**
     * Fixture: a call of {@code rename} that succeeds; guessed, so override it to name what exists.
     */
    protected Call rename() {
        return guess("protected Call rename()", call("PUT", "/v1/shelves/{shelf}/name")
                .path("shelf", "11111111-1111-4111-8111-111111111111")
                .json("""
                {
                  "text": "text"
                }
                """));
    }

    /**
     * Fixture: a call of {@code rename} for what does not exist, answered 404.
     */
    protected Call rename_absent() {
        throw missing("protected Call rename_absent()");
    }

    /**
     * Fixture: a call of {@code rename} for what exists and is not the caller's, answered 404.
     */
    protected Call rename_foreign() {
        throw missing("protected Call rename_foreign()");
    }

    /**
     * Fixture: a call of {@code remove} that succeeds; guessed, so override it to name what exists.
     */
    protected Call remove() {
        return guess("protected Call remove()", call("DELETE", "/v1/shelves/{shelf}")
                .path("shelf", "11111111-1111-4111-8111-111111111111"));
    }

    /**
     * Fixture: a call of {@code remove} for what does not exist, answered 404.
     */
    protected Call remove_absent() {
        throw missing("protected Call remove_absent()");
    }

    /**
     * Fixture: a call of {@code remove} for what exists and is not the caller's, answered 404.
     */
    protected Call remove_foreign() {
        throw missing("protected Call remove_foreign()");
    }

    /**
     * A call of {@code shelves}, complete with what a fixture need not say.
     */
    private Call validShelves() {
        return asAnyone(shelves());
    }

    /**
     * A call of {@code find}, complete with what a fixture need not say.
     */
    private Call validFind() {
        return as("reader", find());
    }

    /**
     * A call of {@code owner}, complete with what a fixture need not say.
     */
    private Call validOwner() {
        return asAnyone(owner());
    }

    /**
     * A call of {@code remark}, complete with what a fixture need not say.
     */
    private Call validRemark() {
        return keyed(asAnyone(remark()));
    }

    /**
     * A call of {@code rename}, complete with what a fixture need not say.
     */
    private Call validRename() {
        return asAnyone(rename());
    }

    /**
     * A call of {@code remove}, complete with what a fixture need not say.
     */
    private Call validRemove() {
        return asAnyone(remove());
    }

    @Test
    @DisplayName("shelves: answers 200")
    void shelves_succeeds() {
        succeeds(validShelves(), 200)
                .isJson()
                .hasCacheControl("private, no-cache")
                .varies("Accept-Encoding", "Authorization")
                .has("", JsonType.ARRAY)
                .has("/*", JsonType.STRING);
    }

    @Test
    @DisplayName("shelves: without credentials is answered 401 with a challenge")
    void shelves_withoutCredentials_isUnauthorized() {
        answers(shelves().header("Authorization"), 401).hasChallenge();
    }

    @Test
    @DisplayName("shelves: an answer in text/csv is not to be had")
    void shelves_asCsv_isNotAcceptable() {
        answers(validShelves().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("shelves: PATCH on its path is answered 405")
    void shelves_patch_isNotAllowed() {
        answers(validShelves().method("PATCH"), 405).allows("GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("shelves: OPTIONS tells anyone what its path allows")
    void shelves_options_tellsWhatIsAllowed() {
        offers(shelves(), "GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("shelves: a query parameter that it does not have is refused with unknown")
    void shelves_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(validShelves().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("shelves: HEAD is answered what GET is, without content")
    void shelves_head_isLikeGet() {
        headIsLikeGet(validShelves(), 200);
    }

    @Test
    @DisplayName("name: answers 200")
    void name_succeeds() {
        succeeds(name(), 200)
                .isJson()
                .hasCacheControl("no-cache")
                .varies("Accept-Encoding")
                .has("", JsonType.STRING);
    }

    @Test
    @DisplayName("name: anyone may call")
    void name_withoutCredentials_isAdmitted() {
        admits(name());
    }

    @Test
    @DisplayName("name: an answer in text/csv is not to be had")
    void name_asCsv_isNotAcceptable() {
        answers(name().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("name: PATCH on its path is answered 405")
    void name_patch_isNotAllowed() {
        answers(name().method("PATCH"), 405).allows("GET", "HEAD", "PUT", "OPTIONS");
    }

    @Test
    @DisplayName("name: OPTIONS tells anyone what its path allows")
    void name_options_tellsWhatIsAllowed() {
        offers(name(), "GET", "HEAD", "PUT", "OPTIONS");
    }

    @Test
    @DisplayName("name: shelf that cannot be read is refused with type")
    void name_shelfMisspelt_isRefusedWithType() {
        refuses(name().path("shelf", "?"), violation("path", "shelf", "type"));
    }

    @Test
    @DisplayName("name: a query parameter that it does not have is refused with unknown")
    void name_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(name().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("name: HEAD is answered what GET is, without content")
    void name_head_isLikeGet() {
        headIsLikeGet(name(), 200);
    }

    @Test
    @DisplayName("find: answers 200")
    void find_succeeds() {
        succeeds(validFind(), 200)
                .isJson()
                .hasCacheControl("private, no-cache")
                .varies("Accept-Encoding", "Authorization")
                .has("", JsonType.STRING);
    }

    @Test
    @DisplayName("find: answers 404 \"Book not found\"")
    void find_answersBookNotFound() {
        answers(as("reader", find_bookNotFound()),
                404, "/problems/book-not-found", "Book not found");
    }

    @Test
    @DisplayName("find: without credentials is answered 401 with a challenge")
    void find_withoutCredentials_isUnauthorized() {
        answers(find().header("Authorization"), 401).hasChallenge();
    }

    @Test
    @DisplayName("find: what is someone else's is answered like what does not exist")
    void find_ofSomeoneElse_isHidden() {
        hides(as("reader", find_foreign()),
                as("reader", find_bookNotFound()),
                "/problems/book-not-found", "Book not found");
    }

    @Test
    @DisplayName("find: a caller without the role is answered 403 with a challenge")
    void find_withoutRole_isForbidden() {
        answers(asStranger(find()), 403).hasChallenge();
    }

    @Test
    @DisplayName("find: reader may call")
    void find_asReader_isAdmitted() {
        admits(as("reader", find()));
    }

    @Test
    @DisplayName("find: an answer in text/csv is not to be had")
    void find_asCsv_isNotAcceptable() {
        answers(validFind().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("find: PATCH on its path is answered 405")
    void find_patch_isNotAllowed() {
        answers(validFind().method("PATCH"), 405).allows("GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("find: OPTIONS tells anyone what its path allows")
    void find_options_tellsWhatIsAllowed() {
        offers(find(), "GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("find: shelf that cannot be read is refused with type")
    void find_shelfMisspelt_isRefusedWithType() {
        refuses(validFind().path("shelf", "?"), violation("path", "shelf", "type"));
    }

    @Test
    @DisplayName("find: a query parameter that it does not have is refused with unknown")
    void find_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(validFind().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("find: HEAD is answered what GET is, without content")
    void find_head_isLikeGet() {
        headIsLikeGet(validFind(), 200);
    }

    @Test
    @DisplayName("owner: answers 200")
    void owner_succeeds() {
        succeeds(validOwner(), 200)
                .isJson()
                .hasCacheControl("private, no-cache")
                .varies("Accept-Encoding", "Authorization")
                .has("", JsonType.STRING);
    }

    @Test
    @DisplayName("owner: what does not exist is answered 404")
    void owner_answersNotFound() {
        answers(asAnyone(owner_absent()), 404);
    }

    @Test
    @DisplayName("owner: without credentials is answered 401 with a challenge")
    void owner_withoutCredentials_isUnauthorized() {
        answers(owner().header("Authorization"), 401).hasChallenge();
    }

    @Test
    @DisplayName("owner: what is someone else's is answered like what does not exist")
    void owner_ofSomeoneElse_isHidden() {
        hides(asAnyone(owner_foreign()),
                asAnyone(owner_absent()),
                "about:blank", "Not Found");
    }

    @Test
    @DisplayName("owner: an answer in text/csv is not to be had")
    void owner_asCsv_isNotAcceptable() {
        answers(validOwner().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("owner: PATCH on its path is answered 405")
    void owner_patch_isNotAllowed() {
        answers(validOwner().method("PATCH"), 405).allows("GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("owner: OPTIONS tells anyone what its path allows")
    void owner_options_tellsWhatIsAllowed() {
        offers(owner(), "GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("owner: shelf that cannot be read is refused with type")
    void owner_shelfMisspelt_isRefusedWithType() {
        refuses(validOwner().path("shelf", "?"), violation("path", "shelf", "type"));
    }

    @Test
    @DisplayName("owner: a query parameter that it does not have is refused with unknown")
    void owner_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(validOwner().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("owner: HEAD is answered what GET is, without content")
    void owner_head_isLikeGet() {
        headIsLikeGet(validOwner(), 200);
    }

    @Test
    @DisplayName("remark: answers 204")
    void remark_succeeds() {
        succeeds(validRemark(), 204)
                .hasNoContent();
    }

    @Test
    @DisplayName("remark: what does not exist is answered 404")
    void remark_answersNotFound() {
        answers(keyed(asAnyone(remark_absent())), 404);
    }

    @Test
    @DisplayName("remark: without credentials is answered 401 with a challenge")
    void remark_withoutCredentials_isUnauthorized() {
        answers(keyed(remark().header("Authorization")), 401).hasChallenge();
    }

    @Test
    @DisplayName("remark: what is someone else's is answered like what does not exist")
    void remark_ofSomeoneElse_isHidden() {
        hides(keyed(asAnyone(remark_foreign())),
                keyed(asAnyone(remark_absent())),
                "about:blank", "Not Found");
    }

    @Test
    @DisplayName("remark: content of text/plain is refused")
    void remark_textPlain_isUnsupported() {
        answers(validRemark().contentType("text/plain"), 415);
    }

    @Test
    @DisplayName("remark: PATCH on its path is answered 405")
    void remark_patch_isNotAllowed() {
        answers(validRemark().method("PATCH"), 405).allows("POST", "OPTIONS");
    }

    @Test
    @DisplayName("remark: OPTIONS tells anyone what its path allows")
    void remark_options_tellsWhatIsAllowed() {
        offers(remark(), "POST", "OPTIONS");
    }

    @Test
    @DisplayName("remark: shelf that cannot be read is refused with type")
    void remark_shelfMisspelt_isRefusedWithType() {
        refuses(validRemark().path("shelf", "?"), violation("path", "shelf", "type"));
    }

    @Test
    @DisplayName("remark: a query parameter that it does not have is refused with unknown")
    void remark_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(validRemark().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("remark: the content that is not JSON is refused with json")
    void remark_contentMalformed_isRefusedWithJson() {
        refuses(validRemark().text("{"), violation("body", "#", "json"));
    }

    @Test
    @DisplayName("remark: the content when absent is refused with required")
    void remark_contentAbsent_isRefusedWithRequired() {
        refuses(validRemark().withoutBody(), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("remark: the content when null is refused with required")
    void remark_contentNull_isRefusedWithRequired() {
        refuses(validRemark().body("", null), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("remark: the content of another JSON type is refused with type")
    void remark_contentOfWrongType_isRefusedWithType() {
        refuses(validRemark().body("", "text"), violation("body", "#", "type"));
    }

    @Test
    @DisplayName("remark: unheard_of as a property is refused with unknown")
    void remark_unheardOf_isRefusedWithUnknown() {
        refuses(validRemark().body("/unheard_of", 1), violation("body", "#/unheard_of", "unknown"));
    }

    @Test
    @DisplayName("remark: text given twice is refused with duplicate")
    void remark_textGivenTwice_isRefusedWithDuplicate() {
        refuses(validRemark().duplicate("/text"), violation("body", "#/text", "duplicate"));
    }

    @Test
    @DisplayName("remark: text when absent is refused with required")
    void remark_textAbsent_isRefusedWithRequired() {
        refuses(validRemark().without("/text"), violation("body", "#/text", "required"));
    }

    @Test
    @DisplayName("remark: text when null is refused with required")
    void remark_textNull_isRefusedWithRequired() {
        refuses(validRemark().body("/text", null), violation("body", "#/text", "required"));
    }

    @Test
    @DisplayName("remark: text of another JSON type is refused with type")
    void remark_textOfWrongType_isRefusedWithType() {
        refuses(validRemark().body("/text", 1), violation("body", "#/text", "type"));
    }

    @Test
    @DisplayName("remark: text that keeps not-blank is accepted")
    void remark_textWithNotBlank_isAccepted() {
        accepts(validRemark().body("/text", "text"), violation("body", "#/text", "not-blank"));
    }

    @Test
    @DisplayName("remark: text when blank is refused with not-blank")
    void remark_textBlank_isRefusedWithNotBlank() {
        refuses(validRemark().body("/text", "  "), violation("body", "#/text", "not-blank"));
    }

    @Test
    @DisplayName("remark: a retry is replayed")
    void remark_again_isReplayed() {
        replays(validRemark(), 204);
    }

    @Test
    @DisplayName("remark: simultaneous retries happen once")
    void remark_atOnce_happensOnce() {
        happensOnce(validRemark(), 204);
    }

    @Test
    @DisplayName("remark: a request without a key is refused")
    void remark_withoutKey_isRefused() {
        answers(asAnyone(remark()).header("Idempotency-Key"),
                400, "/problems/idempotency-key-missing", "Idempotency-Key missing");
    }

    @Test
    @DisplayName("remark: a key with half its quotes is refused")
    void remark_keyUnterminated_isRefused() {
        answers(validRemark().key("\"half"),
                400, "/problems/idempotency-key-invalid", "Idempotency-Key invalid");
    }

    @Test
    @DisplayName("remark: a key longer than 255 is refused")
    void remark_keyOf256Characters_isRefused() {
        answers(validRemark().key("k".repeat(256)),
                400, "/problems/idempotency-key-invalid", "Idempotency-Key invalid");
    }

    @Test
    @DisplayName("remark: a key that comes with another request is refused")
    void remark_keyReused_isRefused() {
        refusesReuse(validRemark(), validRemark().other("/text", "text", "a"), 204, 422);
    }

    @Test
    @DisplayName("rename: answers 204")
    void rename_succeeds() {
        succeeds(validRename(), 204)
                .hasNoContent();
    }

    @Test
    @DisplayName("rename: what does not exist is answered 404")
    void rename_answersNotFound() {
        answers(asAnyone(rename_absent()), 404);
    }

    @Test
    @DisplayName("rename: without credentials is answered 401 with a challenge")
    void rename_withoutCredentials_isUnauthorized() {
        answers(rename().header("Authorization"), 401).hasChallenge();
    }

    @Test
    @DisplayName("rename: what is someone else's is answered like what does not exist")
    void rename_ofSomeoneElse_isHidden() {
        hides(asAnyone(rename_foreign()),
                asAnyone(rename_absent()),
                "about:blank", "Not Found");
    }

    @Test
    @DisplayName("rename: content of text/plain is refused")
    void rename_textPlain_isUnsupported() {
        answers(validRename().contentType("text/plain"), 415);
    }

    @Test
    @DisplayName("rename: shelf that cannot be read is refused with type")
    void rename_shelfMisspelt_isRefusedWithType() {
        refuses(validRename().path("shelf", "?"), violation("path", "shelf", "type"));
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
    @DisplayName("rename: text when absent is refused with required")
    void rename_textAbsent_isRefusedWithRequired() {
        refuses(validRename().without("/text"), violation("body", "#/text", "required"));
    }

    @Test
    @DisplayName("rename: text when null is refused with required")
    void rename_textNull_isRefusedWithRequired() {
        refuses(validRename().body("/text", null), violation("body", "#/text", "required"));
    }

    @Test
    @DisplayName("rename: text of another JSON type is refused with type")
    void rename_textOfWrongType_isRefusedWithType() {
        refuses(validRename().body("/text", 1), violation("body", "#/text", "type"));
    }

    @Test
    @DisplayName("rename: text that keeps not-blank is accepted")
    void rename_textWithNotBlank_isAccepted() {
        accepts(validRename().body("/text", "text"), violation("body", "#/text", "not-blank"));
    }

    @Test
    @DisplayName("rename: text when blank is refused with not-blank")
    void rename_textBlank_isRefusedWithNotBlank() {
        refuses(validRename().body("/text", "  "), violation("body", "#/text", "not-blank"));
    }

    @Test
    @DisplayName("remove: answers 204")
    void remove_succeeds() {
        succeeds(validRemove(), 204)
                .hasNoContent();
    }

    @Test
    @DisplayName("remove: what does not exist is answered 404")
    void remove_answersNotFound() {
        answers(asAnyone(remove_absent()), 404);
    }

    @Test
    @DisplayName("remove: without credentials is answered 401 with a challenge")
    void remove_withoutCredentials_isUnauthorized() {
        answers(remove().header("Authorization"), 401).hasChallenge();
    }

    @Test
    @DisplayName("remove: what is someone else's is answered like what does not exist")
    void remove_ofSomeoneElse_isHidden() {
        hides(asAnyone(remove_foreign()),
                asAnyone(remove_absent()),
                "about:blank", "Not Found");
    }

    @Test
    @DisplayName("remove: PATCH on its path is answered 405")
    void remove_patch_isNotAllowed() {
        answers(validRemove().method("PATCH"), 405).allows("DELETE", "OPTIONS");
    }

    @Test
    @DisplayName("remove: OPTIONS tells anyone what its path allows")
    void remove_options_tellsWhatIsAllowed() {
        offers(remove(), "DELETE", "OPTIONS");
    }

    @Test
    @DisplayName("remove: shelf that cannot be read is refused with type")
    void remove_shelfMisspelt_isRefusedWithType() {
        refuses(validRemove().path("shelf", "?"), violation("path", "shelf", "type"));
    }

    @Test
    @DisplayName("remove: a query parameter that it does not have is refused with unknown")
    void remove_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(validRemove().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }
}
