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
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Serves {@link PageApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class PageApiController {
    private final PageApi api;

    private final Guard guard;

    PageApiController(PageApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Get("/v1/pages")
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
            PageApi.Page<PageApi.Book> answer = api.list();
            Answers.requireKept(PageApiValidator.listAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> PageBookWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PageApi.list", undeclared);
        }
    }

    @Post("/v1/pages")
    public HttpResponse<byte[]> pair(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        PageApi.Pair<PageApi.Book, List<String>> pair = in.requiredBody(body, PairBookStringListReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerPair(pair);
    }

    private HttpResponse<byte[]> answerPair(PageApi.Pair<PageApi.Book, List<String>> pair) {
        try {
            PageApi.Pair<PageApi.Page<PageApi.Book>, Map<String, Integer>> answer = api.pair(pair);
            Answers.requireKept(PageApiValidator.pairAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> PairPageBookIntegerMapWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PageApi.pair", undeclared);
        }
    }

    @Post("/v1/pages/box")
    public HttpResponse<byte[]> box(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        PageApi.Box<PageApi.Book> box = in.requiredBody(body, BoxBookReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerBox(box);
    }

    private HttpResponse<byte[]> answerBox(PageApi.Box<PageApi.Book> box) {
        try {
            PageApi.Box<PageApi.Page<String>> answer = api.box(box);
            Answers.requireKept(PageApiValidator.boxAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> BoxPageStringWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PageApi.box", undeclared);
        }
    }
}
