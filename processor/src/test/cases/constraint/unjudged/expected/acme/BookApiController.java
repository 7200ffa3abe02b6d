package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
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

    @Get("/v1/books")
    public HttpResponse<byte[]> find(HttpRequest<?> request) {
        Arguments in = Arguments.of(request);
        in.onlyQuery("isbn", "shelf");
        BookApi.Isbn isbn = in.query("isbn").toValue(BookApi.Isbn::parse);
        BookApi.Shelf shelf = in.query("shelf").toValue(BookApi.Shelf::new);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFind(isbn, shelf), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerFind(BookApi.Isbn isbn, BookApi.Shelf shelf) {
        try {
            api.find(isbn, shelf);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.find", undeclared);
        }
    }

    @Post("/v1/books")
    public HttpResponse<byte[]> add(HttpRequest<?> request) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        BookApi.Isbn isbn = in.requiredBody(body, IsbnReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAdd(isbn);
    }

    private HttpResponse<byte[]> answerAdd(BookApi.Isbn isbn) {
        try {
            api.add(isbn);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.add", undeclared);
        }
    }
}
