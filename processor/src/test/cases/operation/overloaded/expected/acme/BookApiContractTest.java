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
     * Fixture: a call of {@code listByGenre2} that succeeds; guessed, so override it to name what exists.
     */
    protected Call listByGenre2() {
        return guess("protected Call listByGenre2()", call("GET", "/v1/books/by-genre"));
    }

    /**
     * Fixture: a call of {@code list} that succeeds; guessed, so override it to name what exists.
     */
    protected Call list() {
        return guess("protected Call list()", call("GET", "/v1/books"));
    }

    /**
     * Fixture: a call of {@code listByIsbnAndShopId} that succeeds; guessed, so override it to name what exists.
     */
    protected Call listByIsbnAndShopId() {
        return guess("protected Call listByIsbnAndShopId()", call("GET", "/v1/books/{isbn}/{shop-id}")
                .path("isbn", "isbn")
                .path("shop-id", "shop-id"));
    }

    /**
     * Fixture: a call of {@code listByGenre} that succeeds; guessed, so override it to name what exists.
     */
    protected Call listByGenre() {
        return guess("protected Call listByGenre()", call("POST", "/v1/books/listByGenre")
                .json("""
                {
                  "title": "title"
                }
                """));
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
     * Fixture: a call of {@code addByIsbnAndBook} that succeeds; guessed, so override it to name what exists.
     */
    protected Call addByIsbnAndBook() {
        return guess("protected Call addByIsbnAndBook()", call("POST", "/v1/books/{isbn}")
                .path("isbn", "isbn")
                .json("""
                {
                  "title": "title"
                }
                """));
    }

    /**
     * Fixture: a call of {@code Add} that succeeds; guessed, so override it to name what exists.
     */
    protected Call Add() {
        return guess("protected Call Add()", call("POST", "/v1/books/Add")
                .json("""
                {
                  "title": "title"
                }
                """));
    }

    @Test
    @DisplayName("listByGenre2: answers 200")
    void listByGenre2_succeeds() {
        succeeds(listByGenre2(), 200)
                .isJson()
                .hasCacheControl("no-cache")
                .varies("Accept-Encoding")
                .has("", JsonType.ARRAY)
                .has("/*", JsonType.STRING);
    }

    @Test
    @DisplayName("listByGenre2: anyone may call")
    void listByGenre2_withoutCredentials_isAdmitted() {
        admits(listByGenre2());
    }

    @Test
    @DisplayName("listByGenre2: an answer in text/csv is not to be had")
    void listByGenre2_asCsv_isNotAcceptable() {
        answers(listByGenre2().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("listByGenre2: PATCH on its path is answered 405")
    void listByGenre2_patch_isNotAllowed() {
        answers(listByGenre2().method("PATCH"), 405).allows("GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("listByGenre2: OPTIONS tells anyone what its path allows")
    void listByGenre2_options_tellsWhatIsAllowed() {
        offers(listByGenre2(), "GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("listByGenre2: genre when given is accepted")
    void listByGenre2_genreGiven_isAccepted() {
        accepts(listByGenre2().query("genre", "genre"), violation("query", "genre", "type"));
    }

    @Test
    @DisplayName("listByGenre2: genre given twice is refused with repeated")
    void listByGenre2_genreGivenTwice_isRefusedWithRepeated() {
        refuses(listByGenre2().query("genre", "genre", "genre"), violation("query", "genre", "repeated"));
    }

    @Test
    @DisplayName("listByGenre2: a query parameter that it does not have is refused with unknown")
    void listByGenre2_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(listByGenre2().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("listByGenre2: HEAD is answered what GET is, without content")
    void listByGenre2_head_isLikeGet() {
        headIsLikeGet(listByGenre2(), 200);
    }

    @Test
    @DisplayName("list: answers 200")
    void list_succeeds() {
        succeeds(list(), 200)
                .isJson()
                .hasCacheControl("no-cache")
                .varies("Accept-Encoding")
                .has("", JsonType.ARRAY)
                .has("/*", JsonType.STRING);
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
    @DisplayName("list: PATCH on its path is answered 405")
    void list_patch_isNotAllowed() {
        answers(list().method("PATCH"), 405).allows("GET", "HEAD", "POST", "OPTIONS");
    }

    @Test
    @DisplayName("list: OPTIONS tells anyone what its path allows")
    void list_options_tellsWhatIsAllowed() {
        offers(list(), "GET", "HEAD", "POST", "OPTIONS");
    }

    @Test
    @DisplayName("list: a query parameter that it does not have is refused with unknown")
    void list_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(list().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("list: HEAD is answered what GET is, without content")
    void list_head_isLikeGet() {
        headIsLikeGet(list(), 200);
    }

    @Test
    @DisplayName("listByIsbnAndShopId: answers 200")
    void listByIsbnAndShopId_succeeds() {
        succeeds(listByIsbnAndShopId(), 200)
                .isJson()
                .hasCacheControl("no-cache")
                .varies("Accept-Encoding")
                .has("", JsonType.STRING);
    }

    @Test
    @DisplayName("listByIsbnAndShopId: anyone may call")
    void listByIsbnAndShopId_withoutCredentials_isAdmitted() {
        admits(listByIsbnAndShopId());
    }

    @Test
    @DisplayName("listByIsbnAndShopId: an answer in text/csv is not to be had")
    void listByIsbnAndShopId_asCsv_isNotAcceptable() {
        answers(listByIsbnAndShopId().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("listByIsbnAndShopId: PATCH on its path is answered 405")
    void listByIsbnAndShopId_patch_isNotAllowed() {
        answers(listByIsbnAndShopId().method("PATCH"), 405).allows("GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("listByIsbnAndShopId: OPTIONS tells anyone what its path allows")
    void listByIsbnAndShopId_options_tellsWhatIsAllowed() {
        offers(listByIsbnAndShopId(), "GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("listByIsbnAndShopId: a query parameter that it does not have is refused with unknown")
    void listByIsbnAndShopId_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(listByIsbnAndShopId().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("listByIsbnAndShopId: HEAD is answered what GET is, without content")
    void listByIsbnAndShopId_head_isLikeGet() {
        headIsLikeGet(listByIsbnAndShopId(), 200);
    }

    @Test
    @DisplayName("listByGenre: answers 204")
    void listByGenre_succeeds() {
        succeeds(listByGenre(), 204)
                .hasNoContent();
    }

    @Test
    @DisplayName("listByGenre: anyone may call")
    void listByGenre_withoutCredentials_isAdmitted() {
        admits(listByGenre());
    }

    @Test
    @DisplayName("listByGenre: content of text/plain is refused")
    void listByGenre_textPlain_isUnsupported() {
        answers(listByGenre().contentType("text/plain"), 415);
    }

    @Test
    @DisplayName("listByGenre: PATCH on its path is answered 405")
    void listByGenre_patch_isNotAllowed() {
        answers(listByGenre().method("PATCH"), 405).allows("POST", "OPTIONS");
    }

    @Test
    @DisplayName("listByGenre: OPTIONS tells anyone what its path allows")
    void listByGenre_options_tellsWhatIsAllowed() {
        offers(listByGenre(), "POST", "OPTIONS");
    }

    @Test
    @DisplayName("listByGenre: a query parameter that it does not have is refused with unknown")
    void listByGenre_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(listByGenre().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("listByGenre: the content that is not JSON is refused with json")
    void listByGenre_contentMalformed_isRefusedWithJson() {
        refuses(listByGenre().text("{"), violation("body", "#", "json"));
    }

    @Test
    @DisplayName("listByGenre: the content when absent is refused with required")
    void listByGenre_contentAbsent_isRefusedWithRequired() {
        refuses(listByGenre().withoutBody(), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("listByGenre: the content when null is refused with required")
    void listByGenre_contentNull_isRefusedWithRequired() {
        refuses(listByGenre().body("", null), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("listByGenre: the content of another JSON type is refused with type")
    void listByGenre_contentOfWrongType_isRefusedWithType() {
        refuses(listByGenre().body("", "text"), violation("body", "#", "type"));
    }

    @Test
    @DisplayName("listByGenre: unheard_of as a property is refused with unknown")
    void listByGenre_unheardOf_isRefusedWithUnknown() {
        refuses(listByGenre().body("/unheard_of", 1), violation("body", "#/unheard_of", "unknown"));
    }

    @Test
    @DisplayName("listByGenre: title given twice is refused with duplicate")
    void listByGenre_titleGivenTwice_isRefusedWithDuplicate() {
        refuses(listByGenre().duplicate("/title"), violation("body", "#/title", "duplicate"));
    }

    @Test
    @DisplayName("listByGenre: title when absent is accepted")
    void listByGenre_titleAbsent_isAccepted() {
        accepts(listByGenre().without("/title"), violation("body", "#/title", "required"));
    }

    @Test
    @DisplayName("listByGenre: title when null is accepted")
    void listByGenre_titleNull_isAccepted() {
        accepts(listByGenre().body("/title", null), violation("body", "#/title", "required"));
    }

    @Test
    @DisplayName("listByGenre: title of another JSON type is refused with type")
    void listByGenre_titleOfWrongType_isRefusedWithType() {
        refuses(listByGenre().body("/title", 1), violation("body", "#/title", "type"));
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
    @DisplayName("add: title given twice is refused with duplicate")
    void add_titleGivenTwice_isRefusedWithDuplicate() {
        refuses(add().duplicate("/title"), violation("body", "#/title", "duplicate"));
    }

    @Test
    @DisplayName("add: title when absent is accepted")
    void add_titleAbsent_isAccepted() {
        accepts(add().without("/title"), violation("body", "#/title", "required"));
    }

    @Test
    @DisplayName("add: title when null is accepted")
    void add_titleNull_isAccepted() {
        accepts(add().body("/title", null), violation("body", "#/title", "required"));
    }

    @Test
    @DisplayName("add: title of another JSON type is refused with type")
    void add_titleOfWrongType_isRefusedWithType() {
        refuses(add().body("/title", 1), violation("body", "#/title", "type"));
    }

    @Test
    @DisplayName("addByIsbnAndBook: answers 204")
    void addByIsbnAndBook_succeeds() {
        succeeds(addByIsbnAndBook(), 204)
                .hasNoContent();
    }

    @Test
    @DisplayName("addByIsbnAndBook: anyone may call")
    void addByIsbnAndBook_withoutCredentials_isAdmitted() {
        admits(addByIsbnAndBook());
    }

    @Test
    @DisplayName("addByIsbnAndBook: content of text/plain is refused")
    void addByIsbnAndBook_textPlain_isUnsupported() {
        answers(addByIsbnAndBook().contentType("text/plain"), 415);
    }

    @Test
    @DisplayName("addByIsbnAndBook: PATCH on its path is answered 405")
    void addByIsbnAndBook_patch_isNotAllowed() {
        answers(addByIsbnAndBook().method("PATCH"), 405).allows("POST", "OPTIONS");
    }

    @Test
    @DisplayName("addByIsbnAndBook: OPTIONS tells anyone what its path allows")
    void addByIsbnAndBook_options_tellsWhatIsAllowed() {
        offers(addByIsbnAndBook(), "POST", "OPTIONS");
    }

    @Test
    @DisplayName("addByIsbnAndBook: a query parameter that it does not have is refused with unknown")
    void addByIsbnAndBook_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(addByIsbnAndBook().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("addByIsbnAndBook: the content that is not JSON is refused with json")
    void addByIsbnAndBook_contentMalformed_isRefusedWithJson() {
        refuses(addByIsbnAndBook().text("{"), violation("body", "#", "json"));
    }

    @Test
    @DisplayName("addByIsbnAndBook: the content when absent is refused with required")
    void addByIsbnAndBook_contentAbsent_isRefusedWithRequired() {
        refuses(addByIsbnAndBook().withoutBody(), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("addByIsbnAndBook: the content when null is refused with required")
    void addByIsbnAndBook_contentNull_isRefusedWithRequired() {
        refuses(addByIsbnAndBook().body("", null), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("addByIsbnAndBook: the content of another JSON type is refused with type")
    void addByIsbnAndBook_contentOfWrongType_isRefusedWithType() {
        refuses(addByIsbnAndBook().body("", "text"), violation("body", "#", "type"));
    }

    @Test
    @DisplayName("addByIsbnAndBook: unheard_of as a property is refused with unknown")
    void addByIsbnAndBook_unheardOf_isRefusedWithUnknown() {
        refuses(addByIsbnAndBook().body("/unheard_of", 1), violation("body", "#/unheard_of", "unknown"));
    }

    @Test
    @DisplayName("addByIsbnAndBook: title given twice is refused with duplicate")
    void addByIsbnAndBook_titleGivenTwice_isRefusedWithDuplicate() {
        refuses(addByIsbnAndBook().duplicate("/title"), violation("body", "#/title", "duplicate"));
    }

    @Test
    @DisplayName("addByIsbnAndBook: title when absent is accepted")
    void addByIsbnAndBook_titleAbsent_isAccepted() {
        accepts(addByIsbnAndBook().without("/title"), violation("body", "#/title", "required"));
    }

    @Test
    @DisplayName("addByIsbnAndBook: title when null is accepted")
    void addByIsbnAndBook_titleNull_isAccepted() {
        accepts(addByIsbnAndBook().body("/title", null), violation("body", "#/title", "required"));
    }

    @Test
    @DisplayName("addByIsbnAndBook: title of another JSON type is refused with type")
    void addByIsbnAndBook_titleOfWrongType_isRefusedWithType() {
        refuses(addByIsbnAndBook().body("/title", 1), violation("body", "#/title", "type"));
    }

    @Test
    @DisplayName("Add: answers 204")
    void Add_succeeds() {
        succeeds(Add(), 204)
                .hasNoContent();
    }

    @Test
    @DisplayName("Add: anyone may call")
    void Add_withoutCredentials_isAdmitted() {
        admits(Add());
    }

    @Test
    @DisplayName("Add: content of text/plain is refused")
    void Add_textPlain_isUnsupported() {
        answers(Add().contentType("text/plain"), 415);
    }

    @Test
    @DisplayName("Add: PATCH on its path is answered 405")
    void Add_patch_isNotAllowed() {
        answers(Add().method("PATCH"), 405).allows("POST", "OPTIONS");
    }

    @Test
    @DisplayName("Add: OPTIONS tells anyone what its path allows")
    void Add_options_tellsWhatIsAllowed() {
        offers(Add(), "POST", "OPTIONS");
    }

    @Test
    @DisplayName("Add: a query parameter that it does not have is refused with unknown")
    void Add_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(Add().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("Add: the content that is not JSON is refused with json")
    void Add_contentMalformed_isRefusedWithJson() {
        refuses(Add().text("{"), violation("body", "#", "json"));
    }

    @Test
    @DisplayName("Add: the content when absent is refused with required")
    void Add_contentAbsent_isRefusedWithRequired() {
        refuses(Add().withoutBody(), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("Add: the content when null is refused with required")
    void Add_contentNull_isRefusedWithRequired() {
        refuses(Add().body("", null), violation("body", "#", "required"));
    }

    @Test
    @DisplayName("Add: the content of another JSON type is refused with type")
    void Add_contentOfWrongType_isRefusedWithType() {
        refuses(Add().body("", "text"), violation("body", "#", "type"));
    }

    @Test
    @DisplayName("Add: unheard_of as a property is refused with unknown")
    void Add_unheardOf_isRefusedWithUnknown() {
        refuses(Add().body("/unheard_of", 1), violation("body", "#/unheard_of", "unknown"));
    }

    @Test
    @DisplayName("Add: title given twice is refused with duplicate")
    void Add_titleGivenTwice_isRefusedWithDuplicate() {
        refuses(Add().duplicate("/title"), violation("body", "#/title", "duplicate"));
    }

    @Test
    @DisplayName("Add: title when absent is accepted")
    void Add_titleAbsent_isAccepted() {
        accepts(Add().without("/title"), violation("body", "#/title", "required"));
    }

    @Test
    @DisplayName("Add: title when null is accepted")
    void Add_titleNull_isAccepted() {
        accepts(Add().body("/title", null), violation("body", "#/title", "required"));
    }

    @Test
    @DisplayName("Add: title of another JSON type is refused with type")
    void Add_titleOfWrongType_isRefusedWithType() {
        refuses(Add().body("/title", 1), violation("body", "#/title", "type"));
    }
}
