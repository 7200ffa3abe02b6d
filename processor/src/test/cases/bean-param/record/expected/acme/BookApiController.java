package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Argument;
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
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
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

    /**
     * List books.
     */
    @Get("/v1/shelves/{shelf}/books")
    public HttpResponse<byte[]> list(HttpRequest<?> request,
            @PathVariable("shelf") String shelfText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("genre", "from", "to", "limit");
        String shelf = in.path("shelf", shelfText).toText();
        List<String> genres = in.query("genre").toList(Argument::toText);
        int from = in.query("from").orElse("1").toInt();
        Integer to = in.query("to").toBoxedInt();
        Optional<Integer> limit_ = in.header("X-Limit").toOptional(Argument::toBoxedInt);
        int limit = in.query("limit").orElse("20").toInt();
        in.check(BookApiValidator.list(shelf, genres, from, limit_));
        if (in.hasViolations()) {
            return in.refusal();
        }
        Pages pages = in.make(() -> new Pages(from, to), "query", "from", "to");
        if (in.hasViolations()) {
            return in.refusal();
        }
        Filter filter = new Filter(shelf, genres, pages, limit_);
        return Answers.to(request, answerList(filter, limit), "no-cache",
                "Accept-Encoding, X-Limit");
    }

    private HttpResponse<byte[]> answerList(Filter filter, int limit) {
        try {
            List<String> answer = api.list(filter, limit);
            Answers.requireKept(BookApiValidator.listAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to_) -> to_.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.list", undeclared);
        }
    }

    /**
     * Keep a book.
     */
    @Post("/v1/shelves/{shelf}/books")
    public HttpResponse<byte[]> keep(HttpRequest<?> request,
            @PathVariable("shelf") String shelfText) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String shelf = in.path("shelf", shelfText).toText();
        String visitor = in.cookie("visitor").toText();
        Book book = in.requiredBody(body, BookReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        Place place = new Place(shelf, visitor);
        return answerKeep(place, book, shelf);
    }

    private HttpResponse<byte[]> answerKeep(Place place, Book book, String shelf) {
        try {
            Book answer = api.keep(place, book);
            Answers.requireKept(BookApiValidator.keepAnswer(answer));
            return Answers.created("/v1/shelves/" + Answers.segment(shelf) + "/books/"
                    + Answers.segment(answer.isbn()),
                    JsonWriter.write(out -> BookWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.keep", undeclared);
        }
    }
}
