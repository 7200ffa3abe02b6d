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
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
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

    BookApiController(BookApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Get("/v1/books/by-genre")
    public HttpResponse<byte[]> listByGenre2(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("genre");
        String genre = in.query("genre").toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerListByGenre2(genre), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerListByGenre2(String genre) {
        try {
            List<String> answer = api.list(genre);
            Answers.requireKept(BookApiValidator.listByGenre2Answer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.listByGenre2", undeclared);
        }
    }

    @Get("/v1/books")
    public HttpResponse<byte[]> list(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerList() {
        try {
            List<String> answer = api.list();
            Answers.requireKept(BookApiValidator.listAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.list", undeclared);
        }
    }

    @Get("/v1/books/{isbn}/{shop_id}")
    public HttpResponse<byte[]> listByIsbnAndShopId(HttpRequest<?> request,
            @PathVariable("isbn") String isbnText, @PathVariable("shop_id") String shopText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String isbn = in.path("isbn", isbnText).toText();
        String shop = in.path("shop-id", shopText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerListByIsbnAndShopId(isbn, shop), "no-cache",
                "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerListByIsbnAndShopId(String isbn, String shop) {
        try {
            String answer = api.list(isbn, shop);
            Answers.requireKept(BookApiValidator.listByIsbnAndShopIdAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.listByIsbnAndShopId", undeclared);
        }
    }

    @Post("/v1/books/listByGenre")
    public HttpResponse<byte[]> listByGenre(HttpRequest<?> request) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        BookApi.Book book = in.requiredBody(body, BookReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerListByGenre(book);
    }

    private HttpResponse<byte[]> answerListByGenre(BookApi.Book book) {
        try {
            api.listByGenre(book);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.listByGenre", undeclared);
        }
    }

    @Post("/v1/books")
    public HttpResponse<byte[]> add(HttpRequest<?> request) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        BookApi.Book book = in.requiredBody(body, BookReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAdd(book);
    }

    private HttpResponse<byte[]> answerAdd(BookApi.Book book) {
        try {
            api.add(book);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.add", undeclared);
        }
    }

    @Post("/v1/books/{isbn}")
    public HttpResponse<byte[]> addByIsbnAndBook(HttpRequest<?> request,
            @PathVariable("isbn") String isbnText) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String isbn = in.path("isbn", isbnText).toText();
        BookApi.Book book = in.requiredBody(body, BookReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAddByIsbnAndBook(isbn, book);
    }

    private HttpResponse<byte[]> answerAddByIsbnAndBook(String isbn, BookApi.Book book) {
        try {
            api.add(isbn, book);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.addByIsbnAndBook", undeclared);
        }
    }

    @Post("/v1/books/Add")
    public HttpResponse<byte[]> Add(HttpRequest<?> request) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        BookApi.Book book = in.requiredBody(body, BookReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAdd_(book);
    }

    private HttpResponse<byte[]> answerAdd_(BookApi.Book book) {
        try {
            api.Add(book);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.Add", undeclared);
        }
    }
}
