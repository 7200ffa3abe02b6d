package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonLimits;
import dev.signet.runtime.json.JsonReader;
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
    private static final JsonLimits JSON_LIMITS = new JsonLimits(/* depth */ 10,
            /* string */ 10000000, /* name */ 1000, /* number */ 1000, /* elements */ 500,
            /* members */ 10000);

    private final BookApi api;

    private final Guard guard;

    BookApiController(BookApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Get("/v1/books")
    public HttpResponse<byte[]> titles(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerTitles(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerTitles() {
        try {
            List<String> answer = api.titles();
            Answers.requireKept(BookApiValidator.titlesAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.titles", undeclared);
        }
    }

    @Post("/v1/books")
    public HttpResponse<byte[]> add(HttpRequest<?> request) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.limits(JSON_LIMITS);
        in.onlyQuery();
        List<String> titles = in.requiredBody(body, reader -> reader.readList(JsonReader::readString));
        in.check(BookApiValidator.add(titles));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAdd(titles);
    }

    private HttpResponse<byte[]> answerAdd(List<String> titles) {
        try {
            api.add(titles);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.add", undeclared);
        }
    }
}
