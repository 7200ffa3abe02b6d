package acme;

import dev.signet.runtime.context.RequestUriInfo;
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
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
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

    private final HttpHostResolver hosts;

    BookApiController(BookApi api, Guard guard, HttpHostResolver hosts) {
        this.api = api;
        this.guard = guard;
        this.hosts = hosts;
    }

    /**
     * List books.
     */
    @Get("/v1/books")
    public HttpResponse<byte[]> list(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        int limit = in.query("limit").orElse("20").toInt();
        String after = in.query("after").toText();
        Order sort = in.query("sort").to(OrderReader::parse, OrderReader.EXPECTED);
        String name = in.header("X-Shelf").required().toText();
        List<String> genres = in.query("genre").toList(Argument::toText);
        in.check(BookApiValidator.list(limit, genres));
        if (in.hasViolations()) {
            return in.refusal();
        }
        Shelf shelf = new Shelf(name);
        Search search = in.make(() -> {
            Search made = new Search();
            made.limit = limit;
            made.after = after;
            made.setSort(sort);
            made.shelf = shelf;
            made.address = new RequestUriInfo(request, hosts.resolve(request), "/v1/books");
            made.setGenres(genres);
            return made;
        }, "query", "limit", "after", "sort", "X-Shelf", "genre");
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(search), "no-cache", "Accept-Encoding, X-Shelf");
    }

    private HttpResponse<byte[]> answerList(Search search) {
        try {
            List<String> answer = api.list(search);
            Answers.requireKept(BookApiValidator.listAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.list", undeclared);
        }
    }

    /**
     * List all books.
     */
    @Get("/v1/books/all")
    public HttpResponse<byte[]> all(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        int limit = in.query("limit").orElse("20").toInt();
        String after = in.query("after").toText();
        in.check(BookApiValidator.all(limit));
        if (in.hasViolations()) {
            return in.refusal();
        }
        Paging page = new Paging();
        page.limit = limit;
        page.after = after;
        return Answers.to(request, answerAll(page), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerAll(Paging page) {
        try {
            List<String> answer = api.all(page);
            Answers.requireKept(BookApiValidator.allAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.all", undeclared);
        }
    }

    /**
     * Ask for nothing.
     */
    @Get("/v1/books/none")
    public HttpResponse<byte[]> none(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        return Answers.to(request, answerNone(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerNone() {
        try {
            List<String> answer = api.none();
            Answers.requireKept(BookApiValidator.noneAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.none", undeclared);
        }
    }
}
