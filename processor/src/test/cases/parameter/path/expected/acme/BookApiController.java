package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import javax.annotation.processing.Generated;

/**
 * Serves {@link BookApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class BookApiController {
    private final BookApi api;

    private final Guard guard;

    BookApiController(BookApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Get("/v3/shelves/{shelf_mark}/books/{genre}/{page_number}")
    public HttpResponse<byte[]> find(HttpRequest<?> request,
            @PathVariable("shelf_mark") String shelfMarkText,
            @PathVariable("genre") String genreText, @PathVariable("page_number") String pageText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String shelfMark = in.path("shelf-mark", shelfMarkText).toText();
        BookApi.Genre genre = in.path("genre", genreText).to(GenreReader::parse, GenreReader.EXPECTED);
        long page = in.path("page.number", pageText).toLong();
        in.check(BookApiValidator.find(shelfMark, page));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFind(shelfMark, genre, page), "no-cache",
                "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerFind(String shelfMark, BookApi.Genre genre, long page) {
        try {
            int answer = api.find(shelfMark, genre, page);
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.find", undeclared);
        }
    }
}
