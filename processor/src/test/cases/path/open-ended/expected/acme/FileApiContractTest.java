package acme;

import dev.signet.runtime.testing.Call;
import dev.signet.runtime.testing.ContractTests;
import dev.signet.runtime.testing.JsonType;
import javax.annotation.processing.Generated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The tests of {@link FileApi}: what it states, asked of the started application.
 *
 * <p>The protected methods are fixtures. Override what only you can know; a test that lacks one is
 * skipped and says which.
 */
@Generated("dev.signet.processor.ContractProcessor")
public abstract class FileApiContractTest extends ContractTests {
    /**
     * Fixture: a call of {@code read} that succeeds; guessed, so override it to name what exists.
     */
    protected Call read() {
        return guess("protected Call read()", call("GET", "/v1/files/{path}")
                .path("path", "a"));
    }

    /**
     * Fixture: a call of {@code size} that succeeds; guessed, so override it to name what exists.
     */
    protected Call size() {
        return guess("protected Call size()", call("GET", "/v1/files/{owner}/size")
                .path("owner", "owner"));
    }

    /**
     * Fixture: a call of {@code picture} that succeeds; guessed, so override it to name what exists.
     */
    protected Call picture() {
        return guess("protected Call picture()", call("GET", "/v1/files/pictures/all/{path}")
                .path("path", "a"));
    }

    @Test
    @DisplayName("read: answers 200")
    void read_succeeds() {
        succeeds(read(), 200)
                .isJson()
                .hasCacheControl("no-cache")
                .varies("Accept-Encoding")
                .has("", JsonType.STRING);
    }

    @Test
    @DisplayName("read: anyone may call")
    void read_withoutCredentials_isAdmitted() {
        admits(read());
    }

    @Test
    @DisplayName("read: an answer in text/csv is not to be had")
    void read_asCsv_isNotAcceptable() {
        answers(read().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("read: PATCH on its path is answered 405")
    void read_patch_isNotAllowed() {
        answers(read().method("PATCH"), 405).allows("GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("read: OPTIONS tells anyone what its path allows")
    void read_options_tellsWhatIsAllowed() {
        offers(read(), "GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("read: path that keeps pattern is accepted")
    void read_pathWithPattern_isAccepted() {
        accepts(read().path("path", "a"), violation("path", "path", "pattern"));
    }

    @Test
    @DisplayName("read: a query parameter that it does not have is refused with unknown")
    void read_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(read().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("read: HEAD is answered what GET is, without content")
    void read_head_isLikeGet() {
        headIsLikeGet(read(), 200);
    }

    @Test
    @DisplayName("size: answers 200")
    void size_succeeds() {
        succeeds(size(), 200)
                .isJson()
                .hasCacheControl("no-cache")
                .varies("Accept-Encoding")
                .has("", JsonType.STRING);
    }

    @Test
    @DisplayName("size: anyone may call")
    void size_withoutCredentials_isAdmitted() {
        admits(size());
    }

    @Test
    @DisplayName("size: an answer in text/csv is not to be had")
    void size_asCsv_isNotAcceptable() {
        answers(size().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("size: PATCH on its path is answered 405")
    void size_patch_isNotAllowed() {
        answers(size().method("PATCH"), 405).allows("GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("size: OPTIONS tells anyone what its path allows")
    void size_options_tellsWhatIsAllowed() {
        offers(size(), "GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("size: a query parameter that it does not have is refused with unknown")
    void size_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(size().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("size: HEAD is answered what GET is, without content")
    void size_head_isLikeGet() {
        headIsLikeGet(size(), 200);
    }

    @Test
    @DisplayName("picture: answers 200")
    void picture_succeeds() {
        succeeds(picture(), 200)
                .isJson()
                .hasCacheControl("no-cache")
                .varies("Accept-Encoding")
                .has("", JsonType.STRING);
    }

    @Test
    @DisplayName("picture: anyone may call")
    void picture_withoutCredentials_isAdmitted() {
        admits(picture());
    }

    @Test
    @DisplayName("picture: an answer in text/csv is not to be had")
    void picture_asCsv_isNotAcceptable() {
        answers(picture().header("Accept", "text/csv"), 406);
    }

    @Test
    @DisplayName("picture: PATCH on its path is answered 405")
    void picture_patch_isNotAllowed() {
        answers(picture().method("PATCH"), 405).allows("GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("picture: OPTIONS tells anyone what its path allows")
    void picture_options_tellsWhatIsAllowed() {
        offers(picture(), "GET", "HEAD", "OPTIONS");
    }

    @Test
    @DisplayName("picture: path that keeps pattern is accepted")
    void picture_pathWithPattern_isAccepted() {
        accepts(picture().path("path", "a"), violation("path", "path", "pattern"));
    }

    @Test
    @DisplayName("picture: a query parameter that it does not have is refused with unknown")
    void picture_unknownQueryParameter_isRefusedWithUnknown() {
        refuses(picture().query("unheard_of", "1"), violation("query", "unheard_of", "unknown"));
    }

    @Test
    @DisplayName("picture: HEAD is answered what GET is, without content")
    void picture_head_isLikeGet() {
        headIsLikeGet(picture(), 200);
    }
}
