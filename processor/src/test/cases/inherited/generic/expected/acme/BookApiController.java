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
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
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
     * How many there are.
     */
    @Get("/v1/books/count")
    public HttpResponse<byte[]> count(HttpRequest<?> request) {
        guard.requireRole(request, "librarian");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerCount(), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerCount() {
        try {
            int answer = api.count();
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.count", undeclared);
        }
    }

    @Delete("/v1/books/{id}")
    public HttpResponse<byte[]> remove(HttpRequest<?> request, @PathVariable("id") String idText) {
        guard.requireRole(request, "librarian");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        in.check(BookApiValidator.remove(id));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerRemove(id);
    }

    private HttpResponse<byte[]> answerRemove(String id) {
        try {
            api.remove(id);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.remove", undeclared);
        }
    }

    /**
     * One of them.
     */
    @Get("/v1/books/{id}")
    public HttpResponse<byte[]> find(HttpRequest<?> request, @PathVariable("id") String idText) {
        guard.requireRole(request, "librarian");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        in.check(BookApiValidator.find(id));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFind(id), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerFind(String id) {
        try {
            Optional<Book> answer = api.find(id);
            if (answer.isEmpty()) {
                return Answers.notFound();
            }
            Answers.requireKept(BookApiValidator.findAnswer(answer.get()));
            return Answers.json(200, JsonWriter.write(out -> BookWriter.write(answer.get(), out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.find", undeclared);
        }
    }

    /**
     * All of them.
     */
    @Get("/v1/books")
    public HttpResponse<byte[]> list(HttpRequest<?> request) {
        guard.requireRole(request, "librarian");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("tag");
        List<String> tags = in.query("tag").toList(Argument::toText);
        in.check(BookApiValidator.list(tags));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(tags), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerList(List<String> tags) {
        try {
            List<Book> answer = api.list(tags);
            Answers.requireKept(BookApiValidator.listAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.array(answer, BookWriter::write)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.list", undeclared);
        }
    }

    @Post("/v1/books")
    public HttpResponse<byte[]> add(HttpRequest<?> request) {
        guard.requireRole(request, "librarian");
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        Book one = in.requiredBody(body, BookReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAdd(one);
    }

    private HttpResponse<byte[]> answerAdd(Book one) {
        try {
            Book answer = api.add(one);
            Answers.requireKept(BookApiValidator.addAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> BookWriter.write(answer, out)));
        } catch (SoldOut problem) {
            return Answers.problem(409, "/problems/sold-out", "Sold out", problem);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.add", undeclared);
        }
    }

    @Put("/v1/books/{id}")
    public HttpResponse<byte[]> replaceAll(HttpRequest<?> request,
            @PathVariable("id") String idText) {
        guard.requireRole(request, "librarian");
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        List<Book> all = in.requiredBody(body, reader -> reader.readList(BookReader::read));
        in.check(BookApiValidator.replaceAll(id, all));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerReplaceAll(id, all);
    }

    private HttpResponse<byte[]> answerReplaceAll(String id, List<Book> all) {
        try {
            api.replaceAll(id, all);
            return Answers.empty(204);
        } catch (SoldOut problem) {
            return Answers.problem(409, "/problems/sold-out", "Sold out", problem);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.replaceAll", undeclared);
        }
    }
}
