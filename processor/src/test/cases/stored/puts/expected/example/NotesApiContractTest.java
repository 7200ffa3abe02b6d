package example;

import dev.signet.runtime.testing.Call;
import dev.signet.runtime.testing.ContractTests;
import dev.signet.runtime.testing.JsonType;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The tests of {@link NotesApi}: what it states, asked of the started application.
 *
 * <p>The protected methods are fixtures. Override what only you can know; a test that lacks one is
 * skipped and says which.
 */
@Generated("dev.signet.processor.ContractProcessor")
public abstract class NotesApiContractTest extends ContractTests {
    /**
     * Fixture: a call of {@code read} that succeeds; guessed, so override it to name what exists.
     */
    protected Call read() {
        return guess("protected Call read()", call("GET", "/v1/notes/{id}")
                .path("id", "id"));
    }

    /**
     * Fixture: a call of {@code read} for what does not exist, answered 404.
     */
    protected Call read_absent() {
        throw missing("protected Call read_absent()");
    }

    /**
     * Fixture: a call of {@code write} that succeeds; guessed, so override it to name what exists.
     */
    protected Call write() {
        return guess("protected Call write()", call("PUT", "/v1/notes/{id}")
                .path("id", "id")
                .json("""
                {
                  "text": "text"
                }
                """));
    }

    /**
     * Fixture: a call of {@code write} for what is not there yet, each time another, answered 201.
     */
    protected Call write_new() {
        throw missing("protected Call write_new()");
    }

    /**
     * Fixture: a call of {@code mark} that succeeds; guessed, so override it to name what exists.
     */
    protected Call mark() {
        return guess("protected Call mark()", call("PUT", "/v1/notes/{id}/mark")
                .path("id", "id"));
    }

    /**
     * Fixture: a call of {@code mark} for what is not there yet, each time another, answered 201.
     */
    protected Call mark_new() {
        throw missing("protected Call mark_new()");
    }

    /**
     * Fixture: a call of {@code draft} that succeeds; guessed, so override it to name what exists.
     */
    protected Call draft() {
        return guess("protected Call draft()", call("PUT", "/v1/notes/{id}/draft")
                .path("id", "id")
                .json("""
                {
                  "text": "text"
                }
                """));
    }

    /**
     * Fixture: a call of {@code draft} for what is not there yet, each time another, answered 201.
     */
    protected Call draft_new() {
        throw missing("protected Call draft_new()");
    }

    /**
     * Fixture: a call of {@code see} that succeeds; guessed, so override it to name what exists.
     */
    protected Call see() {
        return guess("protected Call see()", call("PUT", "/v1/notes/{id}/seen")
                .path("id", "id"));
    }

    /**
     * Fixture: a call of {@code see} for what does not exist, answered 404.
     */
    protected Call see_absent() {
        throw missing("protected Call see_absent()");
    }

    /**
     * Fixture: a call of {@code see} for what exists and is not the caller's, answered 404.
     */
    protected Call see_foreign() {
        throw missing("protected Call see_foreign()");
    }

    /**
     * Fixture: a call of {@code see} for what is not there yet, each time another, answered 201.
     */
    protected Call see_new() {
        throw missing("protected Call see_new()");
    }

    /**
     * Fixture: a call of {@code tag} that succeeds; guessed, so override it to name what exists.
     */
    protected Call tag() {
        return guess("protected Call tag()", call("PUT", "/v1/notes/{id}/tags")
                .path("id", "id")
                .json("""
                [
                  "tags"
                ]
                """));
    }

    /**
     * Fixture: a call of {@code tag} for what is not there yet, each time another, answered 201.
     */
    protected Call tag_new() {
        throw missing("protected Call tag_new()");
    }

    /**
     * Fixture: a call of {@code rate} that succeeds; guessed, so override it to name what exists.
     */
    protected Call rate() {
        return guess("protected Call rate()", call("PUT", "/v1/notes/{id}/stars")
                .path("id", "id")
                .json("""
                1
                """));
    }

    /**
     * Fixture: a call of {@code rate} for what is not there yet, each time another, answered 201.
     */
    protected Call rate_new() {
        throw missing("protected Call rate_new()");
    }

    /**
     * Fixture: a call of {@code title} that succeeds; guessed, so override it to name what exists.
     */
    protected Call title() {
        return guess("protected Call title()", call("PUT", "/v1/notes/{id}/title")
                .path("id", "id")
                .contentType("text/plain")
                .text("title"));
    }

    /**
     * Fixture: a call of {@code title} for what is not there yet, each time another, answered 201.
     */
    protected Call title_new() {
        throw missing("protected Call title_new()");
    }

    /**
     * Fixture: a call of {@code draw} that succeeds.
     */
    protected Call draw() {
        throw missing("protected Call draw()");
    }

    /**
     * Fixture: a call of {@code draw} for what is not there yet, each time another, answered 201.
     */
    protected Call draw_new() {
        throw missing("protected Call draw_new()");
    }

    /**
     * A call of {@code read}, complete with what a fixture need not say.
     */
    private Call validRead() {
        return as("writer", read());
    }

    /**
     * A call of {@code write}, complete with what a fixture need not say.
     */
    private Call validWrite() {
        return conditional(as("writer", write()));
    }

    /**
     * A call of {@code mark}, complete with what a fixture need not say.
     */
    private Call validMark() {
        return as("writer", mark());
    }

    /**
     * A call of {@code draft}, complete with what a fixture need not say.
     */
    private Call validDraft() {
        return keyed(as("writer", draft()));
    }

    /**
     * A call of {@code see}, complete with what a fixture need not say.
     */
    private Call validSee() {
        return as("writer", see());
    }

    /**
     * A call of {@code tag}, complete with what a fixture need not say.
     */
    private Call validTag() {
        return as("writer", tag());
    }

    /**
     * A call of {@code rate}, complete with what a fixture need not say.
     */
    private Call validRate() {
        return as("writer", rate());
    }

    /**
     * A call of {@code title}, complete with what a fixture need not say.
     */
    private Call validTitle() {
        return as("writer", title());
    }

    /**
     * A call of {@code draw}, complete with what a fixture need not say.
     */
    private Call validDraw() {
        return as("writer", draw());
    }

    @Test
    @DisplayName("read: answers 200")
    void read_succeeds() {
        succeeds(validRead(), 200)
                .isJson()
                .hasEntityTag()
                .hasCacheControl("private, no-cache")
                .varies("Accept-Encoding", "Authorization")
                .has("", JsonType.OBJECT)
                .mayHave("/text", JsonType.STRING)
                .has("/version", JsonType.INTEGER);
    }

    @Test
    @DisplayName("read: what does not exist is answered 404")
    void read_answersNotFound() {
        answers(as("writer", read_absent()), 404);
    }

    @Test
    @DisplayName("read: without credentials is answered 401 with a challenge")
    void read_withoutCredentials_isUnauthorized() {
        answers(read().header("Authorization"), 401).hasChallenge();
    }

    @Test
    @DisplayName("read: a caller without the role is answered 403 with a challenge")
    void read_withoutRole_isForbidden() {
        answers(asStranger(read()), 403).hasChallenge();
    }

    @Test
    @DisplayName("read: writer may call")
    void read_asWriter_isAdmitted() {
        admits(as("writer", read()));
    }

    @Test
    @DisplayName("read: an answer in text/csv is not to be had")
    void read_asCsv_isNotAcceptable() {
        answers(validRead().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("read: PATCH on its path is answered 405")
    void read_patch_isNotAllowed() {
        answers(validRead().method("PATCH"), 405).allows("GET", "HEAD", "PUT", "OPTIONS");
    }

    @Test
    @DisplayName("read: OPTIONS tells anyone what its path allows")
    void read_options_tellsWhatIsAllowed() {
        offers(read(), "GET", "HEAD", "PUT", "OPTIONS");
    }

    @Test
    @DisplayName("read: a query parameter that it does not have is refused with unknown")
    void read_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(validRead().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("read: HEAD is answered what GET is, without content")
    void read_head_isLikeGet() {
        headIsLikeGet(validRead(), 200);
    }

    @Test
    @DisplayName("read: who has it by its ETag is not given it again")
    void read_again_isNotModified() {
        revalidates(validRead(), 200);
    }

    @Test
    @DisplayName("write: answers 201 or 200")
    void write_succeeds() {
        succeeds(validWrite(), eitherOf(201, 200))
                .isJson()
                .hasEntityTag()
                .has("", JsonType.OBJECT)
                .mayHave("/text", JsonType.STRING)
                .has("/version", JsonType.INTEGER);
    }

    @Test
    @DisplayName("write: what is not there is created")
    void write_ofNothing_creates() {
        succeeds(conditional(as("writer", write_new())), 201);
    }

    @Test
    @DisplayName("write: what is there is replaced")
    void write_again_replaces() {
        replaces(validWrite(), eitherOf(201, 200), 200);
    }

    @Test
    @DisplayName("write: what is there is not created")
    void write_ofSomething_isNotCreated() {
        createsNoMore(validWrite(), eitherOf(201, 200));
    }

    @Test
    @DisplayName("write: of simultaneous creations one is made")
    void write_atOnce_createsOnce() {
        createsOnce(conditional(as("writer", write_new())));
    }

    @Test
    @DisplayName("write: without credentials is answered 401 with a challenge")
    void write_withoutCredentials_isUnauthorized() {
        answers(write().header("Authorization"), 401).hasChallenge();
    }

    @Test
    @DisplayName("write: a caller without the role is answered 403 with a challenge")
    void write_withoutRole_isForbidden() {
        answers(asStranger(write()), 403).hasChallenge();
    }

    @Test
    @DisplayName("write: writer may call")
    void write_asWriter_isAdmitted() {
        admits(as("writer", write()));
    }

    @Test
    @DisplayName("write: an answer in text/csv is not to be had")
    void write_asCsv_isNotAcceptable() {
        answers(validWrite().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("write: content of text/plain is refused")
    void write_textPlain_isUnsupported() {
        answers(validWrite().contentType("text/plain"), 415);
    }

    @Test
    @DisplayName("write: a query parameter that it does not have is refused with unknown")
    void write_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(validWrite().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("write: the content that is not JSON is refused with json")
    void write_contentMalformed_isRefusedWithJson() {
        refuses(validWrite().text("{"), violation("body", "#", "json"));
    }

    @Test
    @DisplayName("write: the content when absent is refused with required")
    void write_contentAbsent_isRefusedWithRequired() {
        refuses(validWrite().withoutBody(), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("write: the content when null is refused with required")
    void write_contentNull_isRefusedWithRequired() {
        refuses(validWrite().body("", null), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("write: the content of another JSON type is refused with type")
    void write_contentOfWrongType_isRefusedWithType() {
        refuses(validWrite().body("", "text"), violation("body", "#", "type"));
    }

    @Test
    @DisplayName("write: unheard_of as a property is refused with unknown")
    void write_unheardOf_isRefusedWithUnknown() {
        refuses(validWrite().body("/unheard_of", 1), violation("body", "#/unheard_of", "unknown"));
    }

    @Test
    @DisplayName("write: text given twice is refused with duplicate")
    void write_textGivenTwice_isRefusedWithDuplicate() {
        refuses(validWrite().duplicate("/text"), violation("body", "#/text", "duplicate"));
    }

    @Test
    @DisplayName("write: text when absent is accepted")
    void write_textAbsent_isAccepted() {
        accepts(validWrite().without("/text"), violation("body", "#/text", "required"));
    }

    @Test
    @DisplayName("write: text when null is accepted")
    void write_textNull_isAccepted() {
        accepts(validWrite().body("/text", null), violation("body", "#/text", "required"));
    }

    @Test
    @DisplayName("write: text of another JSON type is refused with type")
    void write_textOfWrongType_isRefusedWithType() {
        refuses(validWrite().body("/text", 1), violation("body", "#/text", "type"));
    }

    @Test
    @DisplayName("write: text of length 5000 is accepted")
    void write_textOf5000Characters_isAccepted() {
        accepts(validWrite().body("/text", text(5000)), violation("body", "#/text", "size"));
    }

    @Test
    @DisplayName("write: text longer than 5000 is refused with size")
    void write_textLongerThan5000_isRefusedWithSize() {
        refuses(validWrite().body("/text", text(5001)), violation("body", "#/text", "size"));
    }

    @Test
    @DisplayName("write: a change of whatever is there is refused")
    void write_withoutIfMatch_isRefused() {
        answers(validWrite().ifMatch().ifNoneMatch(), 428);
    }

    @Test
    @DisplayName("write: a change of another version is refused")
    void write_ofOtherVersion_isRefused() {
        refusesOtherVersions(validWrite());
    }

    @Test
    @DisplayName("write: of simultaneous changes of one version one is made")
    void write_atOnce_losesNoUpdate() {
        losesNoUpdate(validWrite(), eitherOf(201, 200));
    }

    @Test
    @DisplayName("mark: answers 201 or 204")
    void mark_succeeds() {
        succeeds(validMark(), eitherOf(201, 204))
                .hasNoContent();
    }

    @Test
    @DisplayName("mark: what is not there is created")
    void mark_ofNothing_creates() {
        succeeds(as("writer", mark_new()), 201);
    }

    @Test
    @DisplayName("mark: what is there is replaced")
    void mark_again_replaces() {
        replaces(validMark(), eitherOf(201, 204), 204);
    }

    @Test
    @DisplayName("mark: what is there is not created")
    void mark_ofSomething_isNotCreated() {
        createsNoMore(validMark(), eitherOf(201, 204));
    }

    @Test
    @DisplayName("mark: of simultaneous creations one is made")
    void mark_atOnce_createsOnce() {
        createsOnce(as("writer", mark_new()));
    }

    @Test
    @DisplayName("mark: without credentials is answered 401 with a challenge")
    void mark_withoutCredentials_isUnauthorized() {
        answers(mark().header("Authorization"), 401).hasChallenge();
    }

    @Test
    @DisplayName("mark: a caller without the role is answered 403 with a challenge")
    void mark_withoutRole_isForbidden() {
        answers(asStranger(mark()), 403).hasChallenge();
    }

    @Test
    @DisplayName("mark: writer may call")
    void mark_asWriter_isAdmitted() {
        admits(as("writer", mark()));
    }

    @Test
    @DisplayName("mark: PATCH on its path is answered 405")
    void mark_patch_isNotAllowed() {
        answers(validMark().method("PATCH"), 405).allows("PUT", "OPTIONS");
    }

    @Test
    @DisplayName("mark: OPTIONS tells anyone what its path allows")
    void mark_options_tellsWhatIsAllowed() {
        offers(mark(), "PUT", "OPTIONS");
    }

    @Test
    @DisplayName("mark: a query parameter that it does not have is refused with unknown")
    void mark_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(validMark().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("mark: a change of another version is refused")
    void mark_ofOtherVersion_isRefused() {
        refusesOtherVersions(validMark());
    }

    @Test
    @DisplayName("draft: answers 201 or 200")
    void draft_succeeds() {
        succeeds(validDraft(), eitherOf(201, 200))
                .isJson()
                .hasEntityTag()
                .has("", JsonType.OBJECT)
                .mayHave("/text", JsonType.STRING)
                .has("/version", JsonType.INTEGER);
    }

    @Test
    @DisplayName("draft: what is not there is created")
    void draft_ofNothing_creates() {
        succeeds(keyed(as("writer", draft_new())), 201);
    }

    @Test
    @DisplayName("draft: what is there is replaced")
    void draft_again_replaces() {
        replaces(validDraft(), eitherOf(201, 200), 200);
    }

    @Test
    @DisplayName("draft: without credentials is answered 401 with a challenge")
    void draft_withoutCredentials_isUnauthorized() {
        answers(keyed(draft().header("Authorization")), 401).hasChallenge();
    }

    @Test
    @DisplayName("draft: a caller without the role is answered 403 with a challenge")
    void draft_withoutRole_isForbidden() {
        answers(keyed(asStranger(draft())), 403).hasChallenge();
    }

    @Test
    @DisplayName("draft: writer may call")
    void draft_asWriter_isAdmitted() {
        admits(keyed(as("writer", draft())));
    }

    @Test
    @DisplayName("draft: an answer in text/csv is not to be had")
    void draft_asCsv_isNotAcceptable() {
        answers(validDraft().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("draft: content of text/plain is refused")
    void draft_textPlain_isUnsupported() {
        answers(validDraft().contentType("text/plain"), 415);
    }

    @Test
    @DisplayName("draft: PATCH on its path is answered 405")
    void draft_patch_isNotAllowed() {
        answers(validDraft().method("PATCH"), 405).allows("PUT", "OPTIONS");
    }

    @Test
    @DisplayName("draft: OPTIONS tells anyone what its path allows")
    void draft_options_tellsWhatIsAllowed() {
        offers(draft(), "PUT", "OPTIONS");
    }

    @Test
    @DisplayName("draft: a query parameter that it does not have is refused with unknown")
    void draft_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(validDraft().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("draft: the content that is not JSON is refused with json")
    void draft_contentMalformed_isRefusedWithJson() {
        refuses(validDraft().text("{"), violation("body", "#", "json"));
    }

    @Test
    @DisplayName("draft: the content when absent is refused with required")
    void draft_contentAbsent_isRefusedWithRequired() {
        refuses(validDraft().withoutBody(), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("draft: the content when null is refused with required")
    void draft_contentNull_isRefusedWithRequired() {
        refuses(validDraft().body("", null), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("draft: the content of another JSON type is refused with type")
    void draft_contentOfWrongType_isRefusedWithType() {
        refuses(validDraft().body("", "text"), violation("body", "#", "type"));
    }

    @Test
    @DisplayName("draft: unheard_of as a property is refused with unknown")
    void draft_unheardOf_isRefusedWithUnknown() {
        refuses(validDraft().body("/unheard_of", 1), violation("body", "#/unheard_of", "unknown"));
    }

    @Test
    @DisplayName("draft: text given twice is refused with duplicate")
    void draft_textGivenTwice_isRefusedWithDuplicate() {
        refuses(validDraft().duplicate("/text"), violation("body", "#/text", "duplicate"));
    }

    @Test
    @DisplayName("draft: text when absent is accepted")
    void draft_textAbsent_isAccepted() {
        accepts(validDraft().without("/text"), violation("body", "#/text", "required"));
    }

    @Test
    @DisplayName("draft: text when null is accepted")
    void draft_textNull_isAccepted() {
        accepts(validDraft().body("/text", null), violation("body", "#/text", "required"));
    }

    @Test
    @DisplayName("draft: text of another JSON type is refused with type")
    void draft_textOfWrongType_isRefusedWithType() {
        refuses(validDraft().body("/text", 1), violation("body", "#/text", "type"));
    }

    @Test
    @DisplayName("draft: text of length 5000 is accepted")
    void draft_textOf5000Characters_isAccepted() {
        accepts(validDraft().body("/text", text(5000)), violation("body", "#/text", "size"));
    }

    @Test
    @DisplayName("draft: text longer than 5000 is refused with size")
    void draft_textLongerThan5000_isRefusedWithSize() {
        refuses(validDraft().body("/text", text(5001)), violation("body", "#/text", "size"));
    }

    @Test
    @DisplayName("draft: a retry is replayed")
    void draft_again_isReplayed() {
        replays(validDraft(), eitherOf(201, 200));
    }

    @Test
    @DisplayName("draft: simultaneous retries happen once")
    void draft_atOnce_happensOnce() {
        happensOnce(validDraft(), eitherOf(201, 200));
    }

    @Test
    @DisplayName("draft: a request without a key is refused")
    void draft_withoutKey_isRefused() {
        answers(as("writer", draft()).header("Idempotency-Key"),
                400, "/problems/idempotency-key-missing", "Idempotency-Key missing");
    }

    @Test
    @DisplayName("draft: a key with half its quotes is refused")
    void draft_keyUnterminated_isRefused() {
        answers(validDraft().key("\"half"),
                400, "/problems/idempotency-key-invalid", "Idempotency-Key invalid");
    }

    @Test
    @DisplayName("draft: a key longer than 255 is refused")
    void draft_keyOf256Characters_isRefused() {
        answers(validDraft().key("k".repeat(256)),
                400, "/problems/idempotency-key-invalid", "Idempotency-Key invalid");
    }

    @Test
    @DisplayName("draft: a key that comes with another request is refused")
    void draft_keyReused_isRefused() {
        refusesReuse(validDraft(), validDraft().other("/text", "text", "a"), eitherOf(201, 200), 422);
    }

    @Test
    @DisplayName("see: answers 201 or 204")
    void see_succeeds() {
        succeeds(validSee(), eitherOf(201, 204))
                .hasNoContent();
    }

    @Test
    @DisplayName("see: what does not exist is answered 404")
    void see_answersNotFound() {
        answers(as("writer", see_absent()), 404);
    }

    @Test
    @DisplayName("see: what is not there is created")
    void see_ofNothing_creates() {
        succeeds(as("writer", see_new()), 201);
    }

    @Test
    @DisplayName("see: what is there is replaced")
    void see_again_replaces() {
        replaces(validSee(), eitherOf(201, 204), 204);
    }

    @Test
    @DisplayName("see: without credentials is answered 401 with a challenge")
    void see_withoutCredentials_isUnauthorized() {
        answers(see().header("Authorization"), 401).hasChallenge();
    }

    @Test
    @DisplayName("see: what is someone else's is answered like what does not exist")
    void see_ofSomeoneElse_isHidden() {
        hides(as("writer", see_foreign()),
                as("writer", see_absent()),
                "about:blank", "Not Found");
    }

    @Test
    @DisplayName("see: a caller without the role is answered 403 with a challenge")
    void see_withoutRole_isForbidden() {
        answers(asStranger(see()), 403).hasChallenge();
    }

    @Test
    @DisplayName("see: writer may call")
    void see_asWriter_isAdmitted() {
        admits(as("writer", see()));
    }

    @Test
    @DisplayName("see: PATCH on its path is answered 405")
    void see_patch_isNotAllowed() {
        answers(validSee().method("PATCH"), 405).allows("PUT", "OPTIONS");
    }

    @Test
    @DisplayName("see: OPTIONS tells anyone what its path allows")
    void see_options_tellsWhatIsAllowed() {
        offers(see(), "PUT", "OPTIONS");
    }

    @Test
    @DisplayName("see: a query parameter that it does not have is refused with unknown")
    void see_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(validSee().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("tag: answers 201 or 200")
    void tag_succeeds() {
        succeeds(validTag(), eitherOf(201, 200))
                .isJson()
                .has("", JsonType.ARRAY)
                .has("/*", JsonType.STRING);
    }

    @Test
    @DisplayName("tag: what is not there is created")
    void tag_ofNothing_creates() {
        succeeds(as("writer", tag_new()), 201);
    }

    @Test
    @DisplayName("tag: what is there is replaced")
    void tag_again_replaces() {
        replaces(validTag(), eitherOf(201, 200), 200);
    }

    @Test
    @DisplayName("tag: without credentials is answered 401 with a challenge")
    void tag_withoutCredentials_isUnauthorized() {
        answers(tag().header("Authorization"), 401).hasChallenge();
    }

    @Test
    @DisplayName("tag: a caller without the role is answered 403 with a challenge")
    void tag_withoutRole_isForbidden() {
        answers(asStranger(tag()), 403).hasChallenge();
    }

    @Test
    @DisplayName("tag: writer may call")
    void tag_asWriter_isAdmitted() {
        admits(as("writer", tag()));
    }

    @Test
    @DisplayName("tag: an answer in text/csv is not to be had")
    void tag_asCsv_isNotAcceptable() {
        answers(validTag().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("tag: content of text/plain is refused")
    void tag_textPlain_isUnsupported() {
        answers(validTag().contentType("text/plain"), 415);
    }

    @Test
    @DisplayName("tag: PATCH on its path is answered 405")
    void tag_patch_isNotAllowed() {
        answers(validTag().method("PATCH"), 405).allows("PUT", "OPTIONS");
    }

    @Test
    @DisplayName("tag: OPTIONS tells anyone what its path allows")
    void tag_options_tellsWhatIsAllowed() {
        offers(tag(), "PUT", "OPTIONS");
    }

    @Test
    @DisplayName("tag: a query parameter that it does not have is refused with unknown")
    void tag_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(validTag().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("tag: the content that is not JSON is refused with json")
    void tag_contentMalformed_isRefusedWithJson() {
        refuses(validTag().text("{"), violation("body", "#", "json"));
    }

    @Test
    @DisplayName("tag: the content when absent is refused with required")
    void tag_contentAbsent_isRefusedWithRequired() {
        refuses(validTag().withoutBody(), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("tag: the content when null is refused with required")
    void tag_contentNull_isRefusedWithRequired() {
        refuses(validTag().body("", null), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("tag: the content of another JSON type is refused with type")
    void tag_contentOfWrongType_isRefusedWithType() {
        refuses(validTag().body("", "text"), violation("body", "#", "type"));
    }

    @Test
    @DisplayName("tag: 0 when null is refused with required")
    void tag_0Null_isRefusedWithRequired() {
        refuses(validTag().body("/0", null), violation("body", "#/0", "required"));
    }

    @Test
    @DisplayName("tag: 0 of another JSON type is refused with type")
    void tag_0OfWrongType_isRefusedWithType() {
        refuses(validTag().body("/0", 1), violation("body", "#/0", "type"));
    }

    @Test
    @DisplayName("rate: answers 201 or 200")
    void rate_succeeds() {
        succeeds(validRate(), eitherOf(201, 200))
                .isJson()
                .has("", JsonType.INTEGER);
    }

    @Test
    @DisplayName("rate: what is not there is created")
    void rate_ofNothing_creates() {
        succeeds(as("writer", rate_new()), 201);
    }

    @Test
    @DisplayName("rate: what is there is replaced")
    void rate_again_replaces() {
        replaces(validRate(), eitherOf(201, 200), 200);
    }

    @Test
    @DisplayName("rate: without credentials is answered 401 with a challenge")
    void rate_withoutCredentials_isUnauthorized() {
        answers(rate().header("Authorization"), 401).hasChallenge();
    }

    @Test
    @DisplayName("rate: a caller without the role is answered 403 with a challenge")
    void rate_withoutRole_isForbidden() {
        answers(asStranger(rate()), 403).hasChallenge();
    }

    @Test
    @DisplayName("rate: writer may call")
    void rate_asWriter_isAdmitted() {
        admits(as("writer", rate()));
    }

    @Test
    @DisplayName("rate: an answer in text/csv is not to be had")
    void rate_asCsv_isNotAcceptable() {
        answers(validRate().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("rate: content of text/plain is refused")
    void rate_textPlain_isUnsupported() {
        answers(validRate().contentType("text/plain"), 415);
    }

    @Test
    @DisplayName("rate: PATCH on its path is answered 405")
    void rate_patch_isNotAllowed() {
        answers(validRate().method("PATCH"), 405).allows("PUT", "OPTIONS");
    }

    @Test
    @DisplayName("rate: OPTIONS tells anyone what its path allows")
    void rate_options_tellsWhatIsAllowed() {
        offers(rate(), "PUT", "OPTIONS");
    }

    @Test
    @DisplayName("rate: a query parameter that it does not have is refused with unknown")
    void rate_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(validRate().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("rate: the content that is not JSON is refused with json")
    void rate_contentMalformed_isRefusedWithJson() {
        refuses(validRate().text("{"), violation("body", "#", "json"));
    }

    @Test
    @DisplayName("rate: the content when absent is refused with required")
    void rate_contentAbsent_isRefusedWithRequired() {
        refuses(validRate().withoutBody(), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("rate: the content when null is refused with required")
    void rate_contentNull_isRefusedWithRequired() {
        refuses(validRate().body("", null), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("rate: the content of another JSON type is refused with type")
    void rate_contentOfWrongType_isRefusedWithType() {
        refuses(validRate().body("", "text"), violation("body", "#", "type"));
    }

    @Test
    @DisplayName("rate: the content with a fraction is refused with type")
    void rate_contentWithFraction_isRefusedWithType() {
        refuses(validRate().body("", new BigDecimal("1.5")), violation("body", "#", "type"));
    }

    @Test
    @DisplayName("title: answers 201 or 200")
    void title_succeeds() {
        succeeds(validTitle(), eitherOf(201, 200))
                .hasType("text/plain");
    }

    @Test
    @DisplayName("title: what is not there is created")
    void title_ofNothing_creates() {
        succeeds(as("writer", title_new()), 201);
    }

    @Test
    @DisplayName("title: what is there is replaced")
    void title_again_replaces() {
        replaces(validTitle(), eitherOf(201, 200), 200);
    }

    @Test
    @DisplayName("title: without credentials is answered 401 with a challenge")
    void title_withoutCredentials_isUnauthorized() {
        answers(title().header("Authorization"), 401).hasChallenge();
    }

    @Test
    @DisplayName("title: a caller without the role is answered 403 with a challenge")
    void title_withoutRole_isForbidden() {
        answers(asStranger(title()), 403).hasChallenge();
    }

    @Test
    @DisplayName("title: writer may call")
    void title_asWriter_isAdmitted() {
        admits(as("writer", title()));
    }

    @Test
    @DisplayName("title: an answer in text/csv is not to be had")
    void title_asCsv_isNotAcceptable() {
        answers(validTitle().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("title: content of text/csv is refused")
    void title_textCsv_isUnsupported() {
        answers(validTitle().contentType("text/csv"), 415);
    }

    @Test
    @DisplayName("title: PATCH on its path is answered 405")
    void title_patch_isNotAllowed() {
        answers(validTitle().method("PATCH"), 405).allows("PUT", "OPTIONS");
    }

    @Test
    @DisplayName("title: OPTIONS tells anyone what its path allows")
    void title_options_tellsWhatIsAllowed() {
        offers(title(), "PUT", "OPTIONS");
    }

    @Test
    @DisplayName("title: a query parameter that it does not have is refused with unknown")
    void title_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(validTitle().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("title: the content when absent is refused with required")
    void title_contentAbsent_isRefusedWithRequired() {
        refuses(validTitle().withoutBody(), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("draw: answers 201 or 200")
    void draw_succeeds() {
        succeeds(validDraw(), eitherOf(201, 200))
                .hasType("image/png");
    }

    @Test
    @DisplayName("draw: what is not there is created")
    void draw_ofNothing_creates() {
        succeeds(as("writer", draw_new()), 201);
    }

    @Test
    @DisplayName("draw: what is there is replaced")
    void draw_again_replaces() {
        replaces(validDraw(), eitherOf(201, 200), 200);
    }

    @Test
    @DisplayName("draw: without credentials is answered 401 with a challenge")
    void draw_withoutCredentials_isUnauthorized() {
        answers(draw().header("Authorization"), 401).hasChallenge();
    }

    @Test
    @DisplayName("draw: a caller without the role is answered 403 with a challenge")
    void draw_withoutRole_isForbidden() {
        answers(asStranger(draw()), 403).hasChallenge();
    }

    @Test
    @DisplayName("draw: writer may call")
    void draw_asWriter_isAdmitted() {
        admits(as("writer", draw()));
    }

    @Test
    @DisplayName("draw: an answer in text/csv is not to be had")
    void draw_asCsv_isNotAcceptable() {
        answers(validDraw().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("draw: content of text/plain is refused")
    void draw_textPlain_isUnsupported() {
        answers(validDraw().contentType("text/plain"), 415);
    }

    @Test
    @DisplayName("draw: PATCH on its path is answered 405")
    void draw_patch_isNotAllowed() {
        answers(validDraw().method("PATCH"), 405).allows("PUT", "OPTIONS");
    }

    @Test
    @DisplayName("draw: OPTIONS tells anyone what its path allows")
    void draw_options_tellsWhatIsAllowed() {
        offers(draw(), "PUT", "OPTIONS");
    }

    @Test
    @DisplayName("draw: a query parameter that it does not have is refused with unknown")
    void draw_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(validDraw().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("draw: the content when absent is refused with required")
    void draw_contentAbsent_isRefusedWithRequired() {
        refuses(validDraw().withoutBody(), violation("body", "#", "required"));
    }
}
