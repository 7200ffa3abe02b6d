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
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Serves {@link ThingApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ThingApiController {
    private final ThingApi api;

    private final Guard guard;

    ThingApiController(ThingApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    /**
     * Says more of what it returns, and inherits the rest.
     */
    @Get("/v1/things/{id}")
    public HttpResponse<byte[]> find(HttpRequest<?> request, @PathVariable("id") String nameText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String name = in.path("id", nameText).toText();
        in.check(ThingApiValidator.find(name));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFind(name), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerFind(String name) {
        try {
            String answer = api.find(name);
            Answers.requireKept(ThingApiValidator.findAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("ThingApi.find", undeclared);
        }
    }

    /**
     * Those of a colour.
     */
    @Get("/v1/things")
    public HttpResponse<byte[]> list(HttpRequest<?> request) {
        guard.requireRole(request, "painter");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("colour");
        List<String> colours = in.query("colour").toList(Argument::toText);
        in.check(ThingApiValidator.list(colours));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(colours), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerList(List<String> colours) {
        try {
            List<String> answer = api.list(colours);
            Answers.requireKept(ThingApiValidator.listAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("ThingApi.list", undeclared);
        }
    }

    /**
     * Stands alone: the default is gone.
     */
    @Get("/v1/things/number")
    public HttpResponse<byte[]> count(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("from");
        int from = in.query("from").toInt();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerCount(from), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerCount(int from) {
        try {
            int answer = api.count(from);
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("ThingApi.count", undeclared);
        }
    }
}
