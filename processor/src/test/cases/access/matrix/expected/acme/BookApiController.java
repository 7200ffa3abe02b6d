package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.security.Caller;
import dev.signet.runtime.security.Guard;
import dev.signet.runtime.security.Owned;
import io.micronaut.context.annotation.Context;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
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
@Context
public final class BookApiController {
    private final BookApi api;

    private final Guard guard;

    private final BookApiOwnership ownership;

    BookApiController(BookApi api, Guard guard, BookApiOwnership ownership) {
        this.api = api;
        this.guard = guard;
        this.ownership = ownership;
    }

    @Get("/v1/books")
    public HttpResponse<byte[]> count(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerCount(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerCount() {
        try {
            int answer = api.count();
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.count", undeclared);
        }
    }

    @Get("/v1/books/{isbn}")
    public HttpResponse<byte[]> find(HttpRequest<?> request,
            @PathVariable("isbn") String isbnText) {
        guard.requireAuthenticated(request);
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
            String answer = api.find(isbn);
            Answers.requireKept(BookApiValidator.findAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.find", undeclared);
        }
    }

    @Put("/v1/books/{isbn}")
    public HttpResponse<byte[]> replace(HttpRequest<?> request,
            @PathVariable("isbn") String isbnText) {
        Caller caller = guard.requireRole(request, "writer", "librarian");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String isbn = in.path("isbn", isbnText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        Owned.by(caller, ownership.replaceOwner(isbn));
        return answerReplace(isbn);
    }

    private HttpResponse<byte[]> answerReplace(String isbn) {
        try {
            api.replace(isbn);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.replace", undeclared);
        }
    }

    @Delete("/v1/books/{isbn}")
    public HttpResponse<byte[]> remove(HttpRequest<?> request,
            @PathVariable("isbn") String isbnText) {
        guard.requireRole(request, "librarian");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String isbn = in.path("isbn", isbnText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerRemove(isbn);
    }

    private HttpResponse<byte[]> answerRemove(String isbn) {
        try {
            api.remove(isbn);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.remove", undeclared);
        }
    }

    @Delete("/v1/books")
    public HttpResponse<byte[]> clear(HttpRequest<?> request) {
        throw guard.denied(request);
    }
}
