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

    @Get("/v2/library/books")
    public HttpResponse<byte[]> list(HttpRequest<?> request) {
        guard.requireRole(request, "reader");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("Books");
        String name = in.query("Books").orElse("reader").toText();
        in.check(BookApiValidator.list(name));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(name), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerList(String name) {
        try {
            List<String> answer = api.list(name);
            Answers.requireKept(BookApiValidator.listAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.list", undeclared);
        }
    }
}
