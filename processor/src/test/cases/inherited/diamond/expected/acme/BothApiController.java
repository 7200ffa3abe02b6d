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
import javax.annotation.processing.Generated;

/**
 * Serves {@link BothApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class BothApiController {
    private final BothApi api;

    private final Guard guard;

    BothApiController(BothApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Get("/v1/left/left")
    public HttpResponse<byte[]> left(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerLeft(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerLeft() {
        try {
            int answer = api.left();
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BothApi.left", undeclared);
        }
    }

    @Get("/v1/left/same")
    public HttpResponse<byte[]> same(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("of");
        String of = in.query("of").toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerSame(of), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerSame(String of) {
        try {
            int answer = api.same(of);
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BothApi.same", undeclared);
        }
    }

    /**
     * Its name.
     */
    @Get("/v1/left/name/short")
    public HttpResponse<byte[]> name(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerName(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerName() {
        try {
            String answer = api.name();
            Answers.requireKept(BothApiValidator.nameAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BothApi.name", undeclared);
        }
    }

    @Get("/v1/left/right")
    public HttpResponse<byte[]> right(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerRight(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerRight() {
        try {
            int answer = api.right();
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BothApi.right", undeclared);
        }
    }
}
