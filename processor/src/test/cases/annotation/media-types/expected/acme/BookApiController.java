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

    @Post("/v1/books")
    public HttpResponse<byte[]> add(HttpRequest<?> request) {
        Media.requireText(request, "application/xml");
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String title = in.text(body).required().toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAdd(title);
    }

    private HttpResponse<byte[]> answerAdd(String title) {
        try {
            api.add(title);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.add", undeclared);
        }
    }
}
