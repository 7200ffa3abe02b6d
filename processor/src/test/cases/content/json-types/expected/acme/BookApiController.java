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
import io.micronaut.http.annotation.Patch;
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

    @Get("/v1/books")
    public HttpResponse<byte[]> list(HttpRequest<?> request) {
        String type = Media.accepted(request, "application/json", "application/vnd.acme.books+json");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(type), "no-cache", "Accept, Accept-Encoding");
    }

    private HttpResponse<byte[]> answerList(String type) {
        try {
            List<BookApi.Book> answer = api.list();
            Answers.requireKept(BookApiValidator.listAnswer(answer));
            return Answers.content(200, type,
                    JsonWriter.write(out -> out.array(answer, BookWriter::write)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.list", undeclared);
        }
    }

    @Patch("/v1/books")
    public HttpResponse<byte[]> change(HttpRequest<?> request) {
        Media.requireText(request, "application/merge-patch+json");
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        BookApi.Book changes = in.requiredBody(body, BookReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerChange(changes);
    }

    private HttpResponse<byte[]> answerChange(BookApi.Book changes) {
        try {
            BookApi.Book answer = api.change(changes);
            Answers.requireKept(BookApiValidator.changeAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> BookWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.change", undeclared);
        }
    }
}
