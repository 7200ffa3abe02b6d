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
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    @Get("/v1/books")
    public HttpResponse<byte[]> list(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String shelf = in.cookie("shelf").required().toText();
        int limit = in.cookie("limit").orElse("20").toInt();
        Optional<UUID> visitor = in.cookie("visitor").toOptional(Argument::toUuid);
        in.check(BookApiValidator.list(shelf, limit));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(shelf, limit, visitor), "no-cache",
                "Accept-Encoding, Cookie");
    }

    private HttpResponse<byte[]> answerList(String shelf, int limit, Optional<UUID> visitor) {
        try {
            List<String> answer = api.list(shelf, limit, visitor);
            Answers.requireKept(BookApiValidator.listAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.list", undeclared);
        }
    }
}
