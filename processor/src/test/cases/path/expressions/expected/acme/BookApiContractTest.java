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
     * Fixture: a call of {@code find} that succeeds; guessed, so override it to name what exists.
     */
    protected Call find() {
        return guess("protected Call find()", call("GET", "/v1/shops/{shop}/books/{isbn}")
                .path("shop", "aa-0")
                .path("isbn", "0000000000000"));
    }

    /**
     * Fixture: a call of {@code page} that succeeds; guessed, so override it to name what exists.
     */
    protected Call page() {
        return guess("protected Call page()", call("GET", "/v1/shops/{shop}/books/pages/{page}")
                .path("shop", "aa-0")
                .path("page", "1"));
    }

    /**
     * Fixture: a call of {@code between} that succeeds; guessed, so override it to name what exists.
     */
    protected Call between() {
        return guess("protected Call between()", call("GET", "/v1/shops/{shop}/books/{from}-{to}/{year}/{count}")
                .path("shop", "aa-0")
                .path("from", "1")
                .path("to", "1")
                .path("year", "1000")
                .path("count", "1"));
    }

    /**
     * Fixture: a call of {@code named} that succeeds; guessed, so override it to name what exists.
     */
    protected Call named() {
        return guess("protected Call named()", call("GET", "/v1/shops/{shop}/books/named/{name}")
                .path("shop", "aa-0")
                .path("name", "name"));
    }

    /**
     * Fixture: a call of {@code cover} that succeeds; guessed, so override it to name what exists.
     */
    protected Call cover() {
        return guess("protected Call cover()", call("GET", "/v1/shops/{shop}/books/covers/c++/{name}.png")
                .path("shop", "aa-0")
                .path("name", "name"));
    }

    /**
     * Fixture: a call of {@code remove} that succeeds; guessed, so override it to name what exists.
     */
    protected Call remove() {
        return guess("protected Call remove()", call("DELETE", "/v1/shops/{shop}/books/{isbn}")
                .path("shop", "aa-0")
                .path("isbn", "0000000000000"));
    }

    @Test
    @DisplayName("find: answers 200")
    void find_succeeds() {
        succeeds(find(), 200)
                .isJson()
                .hasCacheControl("no-cache")
                .varies("Accept-Encoding")
                .has("", JsonType.STRING);
    }

    @Test
    @DisplayName("find: anyone may call")
    void find_withoutCredentials_isAdmitted() {
        admits(find());
    }

    @Test
    @DisplayName("find: an answer in text/csv is not to be had")
    void find_asCsv_isNotAcceptable() {
        answers(find().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("find: PATCH on its path is answered 405")
    void find_patch_isNotAllowed() {
        answers(find().method("PATCH"), 405).allows("GET", "HEAD", "DELETE", "OPTIONS");
    }

    @Test
    @DisplayName("find: OPTIONS tells anyone what its path allows")
    void find_options_tellsWhatIsAllowed() {
        offers(find(), "GET", "HEAD", "DELETE", "OPTIONS");
    }

    @Test
    @DisplayName("find: shop that keeps pattern is accepted")
    void find_shopWithPattern_isAccepted() {
        accepts(find().path("shop", "aa-0"), violation("path", "shop", "pattern"));
    }

    @Test
    @DisplayName("find: shop that does not match is refused with pattern")
    void find_shopNotMatching_isRefusedWithPattern() {
        refuses(find().path("shop", "aa-0!"), violation("path", "shop", "pattern"));
    }

    @Test
    @DisplayName("find: isbn of length 1 is accepted")
    void find_isbnOf1Characters_isAccepted() {
        accepts(find().path("isbn", text(1)), violation("path", "isbn", "size"));
    }

    @Test
    @DisplayName("find: isbn that keeps pattern is accepted")
    void find_isbnWithPattern_isAccepted() {
        accepts(find().path("isbn", "0000000000000"), violation("path", "isbn", "pattern"));
    }

    @Test
    @DisplayName("find: isbn that does not match is refused with pattern")
    void find_isbnNotMatching_isRefusedWithPattern() {
        refuses(find().path("isbn", "0000000000000!"), violation("path", "isbn", "pattern"));
    }

    @Test
    @DisplayName("find: a query parameter that it does not have is refused with unknown")
    void find_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(find().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("find: HEAD is answered what GET is, without content")
    void find_head_isLikeGet() {
        headIsLikeGet(find(), 200);
    }

    @Test
    @DisplayName("page: answers 200")
    void page_succeeds() {
        succeeds(page(), 200)
                .isJson()
                .hasCacheControl("no-cache")
                .varies("Accept-Encoding")
                .has("", JsonType.STRING);
    }

    @Test
    @DisplayName("page: anyone may call")
    void page_withoutCredentials_isAdmitted() {
        admits(page());
    }

    @Test
    @DisplayName("page: an answer in text/csv is not to be had")
    void page_asCsv_isNotAcceptable() {
        answers(page().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("page: PATCH on its path is answered 405")
    void page_patch_isNotAllowed() {
        answers(page().method("PATCH"), 405).allows("GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("page: OPTIONS tells anyone what its path allows")
    void page_options_tellsWhatIsAllowed() {
        offers(page(), "GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("page: shop that keeps pattern is accepted")
    void page_shopWithPattern_isAccepted() {
        accepts(page().path("shop", "aa-0"), violation("path", "shop", "pattern"));
    }

    @Test
    @DisplayName("page: shop that does not match is refused with pattern")
    void page_shopNotMatching_isRefusedWithPattern() {
        refuses(page().path("shop", "aa-0!"), violation("path", "shop", "pattern"));
    }

    @Test
    @DisplayName("page: page that cannot be read is refused with type")
    void page_pageMisspelt_isRefusedWithType() {
        refuses(page().path("page", "?"), violation("path", "page", "type"));
    }

    @Test
    @DisplayName("page: page with a fraction is refused with type")
    void page_pageWithFraction_isRefusedWithType() {
        refuses(page().path("page", "1.5"), violation("path", "page", "type"));
    }

    @Test
    @DisplayName("page: page at 0 is accepted")
    void page_pageAt0_isAccepted() {
        accepts(page().path("page", "0"), violation("path", "page", "min"));
    }

    @Test
    @DisplayName("page: page below 0 is refused with min")
    void page_pageBelow0_isRefusedWithMin() {
        refuses(page().path("page", "-1"), violation("path", "page", "min"));
    }

    @Test
    @DisplayName("page: a query parameter that it does not have is refused with unknown")
    void page_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(page().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("page: HEAD is answered what GET is, without content")
    void page_head_isLikeGet() {
        headIsLikeGet(page(), 200);
    }

    @Test
    @DisplayName("between: answers 200")
    void between_succeeds() {
        succeeds(between(), 200)
                .isJson()
                .hasCacheControl("no-cache")
                .varies("Accept-Encoding")
                .has("", JsonType.STRING);
    }

    @Test
    @DisplayName("between: anyone may call")
    void between_withoutCredentials_isAdmitted() {
        admits(between());
    }

    @Test
    @DisplayName("between: an answer in text/csv is not to be had")
    void between_asCsv_isNotAcceptable() {
        answers(between().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("between: PATCH on its path is answered 405")
    void between_patch_isNotAllowed() {
        answers(between().method("PATCH"), 405).allows("GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("between: OPTIONS tells anyone what its path allows")
    void between_options_tellsWhatIsAllowed() {
        offers(between(), "GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("between: shop that keeps pattern is accepted")
    void between_shopWithPattern_isAccepted() {
        accepts(between().path("shop", "aa-0"), violation("path", "shop", "pattern"));
    }

    @Test
    @DisplayName("between: shop that does not match is refused with pattern")
    void between_shopNotMatching_isRefusedWithPattern() {
        refuses(between().path("shop", "aa-0!"), violation("path", "shop", "pattern"));
    }

    @Test
    @DisplayName("between: from that cannot be read is refused with type")
    void between_fromMisspelt_isRefusedWithType() {
        refuses(between().path("from", "?"), violation("path", "from", "type"));
    }

    @Test
    @DisplayName("between: from with a fraction is refused with type")
    void between_fromWithFraction_isRefusedWithType() {
        refuses(between().path("from", "1.5"), violation("path", "from", "type"));
    }

    @Test
    @DisplayName("between: from at 1 is accepted")
    void between_fromAt1_isAccepted() {
        accepts(between().path("from", "1"), violation("path", "from", "min"));
    }

    @Test
    @DisplayName("between: from below 1 is refused with min")
    void between_fromBelow1_isRefusedWithMin() {
        refuses(between().path("from", "0"), violation("path", "from", "min"));
    }

    @Test
    @DisplayName("between: to that cannot be read is refused with type")
    void between_toMisspelt_isRefusedWithType() {
        refuses(between().path("to", "?"), violation("path", "to", "type"));
    }

    @Test
    @DisplayName("between: to with a fraction is refused with type")
    void between_toWithFraction_isRefusedWithType() {
        refuses(between().path("to", "1.5"), violation("path", "to", "type"));
    }

    @Test
    @DisplayName("between: year that cannot be read is refused with type")
    void between_yearMisspelt_isRefusedWithType() {
        refuses(between().path("year", "?"), violation("path", "year", "type"));
    }

    @Test
    @DisplayName("between: year with a fraction is refused with type")
    void between_yearWithFraction_isRefusedWithType() {
        refuses(between().path("year", "1.5"), violation("path", "year", "type"));
    }

    @Test
    @DisplayName("between: year at 1000 is accepted")
    void between_yearAt1000_isAccepted() {
        accepts(between().path("year", "1000"), violation("path", "year", "min"));
    }

    @Test
    @DisplayName("between: year below 1000 is refused with min")
    void between_yearBelow1000_isRefusedWithMin() {
        refuses(between().path("year", "999"), violation("path", "year", "min"));
    }

    @Test
    @DisplayName("between: year at 9999 is accepted")
    void between_yearAt9999_isAccepted() {
        accepts(between().path("year", "9999"), violation("path", "year", "max"));
    }

    @Test
    @DisplayName("between: year above 9999 is refused with max")
    void between_yearAbove9999_isRefusedWithMax() {
        refuses(between().path("year", "10000"), violation("path", "year", "max"));
    }

    @Test
    @DisplayName("between: count that cannot be read is refused with type")
    void between_countMisspelt_isRefusedWithType() {
        refuses(between().path("count", "?"), violation("path", "count", "type"));
    }

    @Test
    @DisplayName("between: count with a fraction is refused with type")
    void between_countWithFraction_isRefusedWithType() {
        refuses(between().path("count", "1.5"), violation("path", "count", "type"));
    }

    @Test
    @DisplayName("between: count at 0 is accepted")
    void between_countAt0_isAccepted() {
        accepts(between().path("count", "0"), violation("path", "count", "min"));
    }

    @Test
    @DisplayName("between: count below 0 is refused with min")
    void between_countBelow0_isRefusedWithMin() {
        refuses(between().path("count", "-1"), violation("path", "count", "min"));
    }

    @Test
    @DisplayName("between: count at 999 is accepted")
    void between_countAt999_isAccepted() {
        accepts(between().path("count", "999"), violation("path", "count", "max"));
    }

    @Test
    @DisplayName("between: count above 999 is refused with max")
    void between_countAbove999_isRefusedWithMax() {
        refuses(between().path("count", "1000"), violation("path", "count", "max"));
    }

    @Test
    @DisplayName("between: a query parameter that it does not have is refused with unknown")
    void between_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(between().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("between: HEAD is answered what GET is, without content")
    void between_head_isLikeGet() {
        headIsLikeGet(between(), 200);
    }

    @Test
    @DisplayName("named: answers 200")
    void named_succeeds() {
        succeeds(named(), 200)
                .isJson()
                .hasCacheControl("no-cache")
                .varies("Accept-Encoding")
                .has("", JsonType.STRING);
    }

    @Test
    @DisplayName("named: anyone may call")
    void named_withoutCredentials_isAdmitted() {
        admits(named());
    }

    @Test
    @DisplayName("named: an answer in text/csv is not to be had")
    void named_asCsv_isNotAcceptable() {
        answers(named().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("named: PATCH on its path is answered 405")
    void named_patch_isNotAllowed() {
        answers(named().method("PATCH"), 405).allows("GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("named: OPTIONS tells anyone what its path allows")
    void named_options_tellsWhatIsAllowed() {
        offers(named(), "GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("named: shop that keeps pattern is accepted")
    void named_shopWithPattern_isAccepted() {
        accepts(named().path("shop", "aa-0"), violation("path", "shop", "pattern"));
    }

    @Test
    @DisplayName("named: shop that does not match is refused with pattern")
    void named_shopNotMatching_isRefusedWithPattern() {
        refuses(named().path("shop", "aa-0!"), violation("path", "shop", "pattern"));
    }

    @Test
    @DisplayName("named: a query parameter that it does not have is refused with unknown")
    void named_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(named().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("named: HEAD is answered what GET is, without content")
    void named_head_isLikeGet() {
        headIsLikeGet(named(), 200);
    }

    @Test
    @DisplayName("cover: answers 200")
    void cover_succeeds() {
        succeeds(cover(), 200)
                .isJson()
                .hasCacheControl("no-cache")
                .varies("Accept-Encoding")
                .has("", JsonType.STRING);
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
    @DisplayName("cover: shop that keeps pattern is accepted")
    void cover_shopWithPattern_isAccepted() {
        accepts(cover().path("shop", "aa-0"), violation("path", "shop", "pattern"));
    }

    @Test
    @DisplayName("cover: shop that does not match is refused with pattern")
    void cover_shopNotMatching_isRefusedWithPattern() {
        refuses(cover().path("shop", "aa-0!"), violation("path", "shop", "pattern"));
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

    @Test
    @DisplayName("remove: answers 204")
    void remove_succeeds() {
        succeeds(remove(), 204)
                .hasNoContent();
    }

    @Test
    @DisplayName("remove: anyone may call")
    void remove_withoutCredentials_isAdmitted() {
        admits(remove());
    }

    @Test
    @DisplayName("remove: shop that keeps pattern is accepted")
    void remove_shopWithPattern_isAccepted() {
        accepts(remove().path("shop", "aa-0"), violation("path", "shop", "pattern"));
    }

    @Test
    @DisplayName("remove: shop that does not match is refused with pattern")
    void remove_shopNotMatching_isRefusedWithPattern() {
        refuses(remove().path("shop", "aa-0!"), violation("path", "shop", "pattern"));
    }

    @Test
    @DisplayName("remove: isbn that keeps pattern is accepted")
    void remove_isbnWithPattern_isAccepted() {
        accepts(remove().path("isbn", "0000000000000"), violation("path", "isbn", "pattern"));
    }

    @Test
    @DisplayName("remove: isbn that does not match is refused with pattern")
    void remove_isbnNotMatching_isRefusedWithPattern() {
        refuses(remove().path("isbn", "0000000000000!"), violation("path", "isbn", "pattern"));
    }

    @Test
    @DisplayName("remove: a query parameter that it does not have is refused with unknown")
    void remove_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(remove().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }
}
