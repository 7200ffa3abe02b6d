package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Later;
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
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.concurrent.CompletionStage;
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
public final class BookApiController {
    private final BookApi api;

    private final Guard guard;

    BookApiController(BookApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Get("/v1/books/{isbn}")
    public HttpResponse<byte[]> find(HttpRequest<?> request,
            @PathVariable("isbn") String isbnText) {
        guard.requireRole(request, "reader");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String isbn = in.path("isbn", isbnText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFind(isbn), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerFind(String isbn) {
        try {
            BookApi.Book answer = api.find(isbn);
            Answers.requireKept(BookApiValidator.findAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> BookWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.find", undeclared);
        }
    }

    @Put("/v1/books/{isbn}")
    public CompletionStage<HttpResponse<byte[]>> replace(HttpRequest<?> request,
            @PathVariable("isbn") String isbnText) {
        guard.requireRole(request, "reader");
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        return Media.coming(request).answer(body -> {
            Arguments in = Arguments.of(request);
            in.onlyQuery();
            String isbn = in.path("isbn", isbnText).toText();
            BookApi.Book book = in.requiredBody(body, BookReader::read);
            in.check(BookApiValidator.replace(isbn));
            if (in.hasViolations()) {
                return in.refusal();
            }
            return answerReplace(isbn, book);
        });
    }

    private HttpResponse<byte[]> answerReplace(String isbn, BookApi.Book book) {
        try {
            BookApi.Book answer = api.replace(isbn, book);
            Answers.requireKept(BookApiValidator.replaceAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> BookWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.replace", undeclared);
        }
    }

    @Put("/v1/books/{isbn}/title")
    public CompletionStage<HttpResponse<byte[]>> rename(HttpRequest<?> request,
            @PathVariable("isbn") String isbnText) {
        guard.requireRole(request, "reader");
        Media.requireText(request, "text/plain");
        return Media.coming(request).answer(body -> {
            Arguments in = Arguments.of(request);
            in.onlyQuery();
            String isbn = in.path("isbn", isbnText).toText();
            String title = in.text(body).required().toText();
            if (in.hasViolations()) {
                return in.refusal();
            }
            return answerRename(isbn, title);
        });
    }

    private HttpResponse<byte[]> answerRename(String isbn, String title) {
        try {
            api.rename(isbn, title);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.rename", undeclared);
        }
    }

    @Put("/v1/books/{isbn}/cover")
    public CompletionStage<HttpResponse<byte[]>> cover(HttpRequest<?> request,
            @PathVariable("isbn") String isbnText) {
        Media.requireRaw(request, "image/png");
        return Media.coming(request).answerLater(body -> {
            Arguments in = Arguments.of(request);
            in.onlyQuery();
            String isbn = in.path("isbn", isbnText).toText();
            byte[] cover = in.requiredBody(body);
            if (in.hasViolations()) {
                return Later.now(in.refusal());
            }
            return answerCover(isbn, cover);
        });
    }

    private CompletionStage<HttpResponse<byte[]>> answerCover(String isbn, byte[] cover) {
        return Later.answer(() -> api.cover(isbn, cover), outcome -> {
            try {
                outcome.get();
                return Answers.empty(204);
            } catch (Throwable undeclared) {
                throw new UndeclaredException("BookApi.cover", undeclared);
            }
        });
    }

    @Put("/v1/books/{isbn}/tags")
    public CompletionStage<HttpResponse<byte[]>> tag(HttpRequest<?> request,
            @PathVariable("isbn") String isbnText) {
        guard.requireRole(request, "reader");
        Media.requireText(request, "application/x-www-form-urlencoded");
        Media.requireJsonAccepted(request);
        return Media.coming(request).answerLater(body -> {
            Arguments in = Arguments.of(request);
            in.onlyQuery();
            in.fields(body, "tag");
            String isbn = in.path("isbn", isbnText).toText();
            String tag = in.form("tag").required().toText();
            if (in.hasViolations()) {
                return Later.now(in.refusal());
            }
            return answerTag(isbn, tag);
        });
    }

    private CompletionStage<HttpResponse<byte[]>> answerTag(String isbn, String tag) {
        return Later.answer(() -> api.tag(isbn, tag), outcome -> {
            try {
                BookApi.Book answer = outcome.get();
                Answers.requireKept(BookApiValidator.tagAnswer(answer));
                return Answers.json(200, JsonWriter.write(out -> BookWriter.write(answer, out)));
            } catch (Throwable undeclared) {
                throw new UndeclaredException("BookApi.tag", undeclared);
            }
        });
    }

    @Get("/v1/books/{isbn}/shelf")
    @ExecuteOn(TaskExecutors.BLOCKING)
    public HttpResponse<byte[]> shelf(HttpRequest<?> request,
            @PathVariable("isbn") String isbnText) {
        guard.requireRole(request, "reader");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String isbn = in.path("isbn", isbnText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerShelf(isbn), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerShelf(String isbn) {
        try {
            String answer = api.shelf(isbn);
            Answers.requireKept(BookApiValidator.shelfAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.shelf", undeclared);
        }
    }
}
