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
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Serves {@link PartApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class PartApiController {
    private final PartApi api;

    private final Guard guard;

    PartApiController(PartApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Post("/v1/parts")
    public HttpResponse<byte[]> add(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        PartBean part = in.requiredBody(body, PartBeanReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAdd(part);
    }

    private HttpResponse<byte[]> answerAdd(PartBean part) {
        try {
            PartBean answer = api.add(part);
            Answers.requireKept(PartApiValidator.addAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> PartBeanWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PartApi.add", undeclared);
        }
    }

    @Get("/v1/parts")
    public HttpResponse<byte[]> all(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerAll(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerAll() {
        try {
            Map<String, Part> answer = api.all();
            Answers.requireKept(PartApiValidator.allAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.map(answer, key -> key, PartWriter::write)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PartApi.all", undeclared);
        }
    }

    @Get("/v1/parts/latest")
    public HttpResponse<byte[]> latest(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerLatest(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerLatest() {
        try {
            Optional<Part> answer = api.latest();
            if (answer.isEmpty()) {
                return Answers.notFound();
            }
            Answers.requireKept(PartApiValidator.latestAnswer(answer.get()));
            return Answers.json(200, JsonWriter.write(out -> PartWriter.write(answer.get(), out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PartApi.latest", undeclared);
        }
    }

    @Put("/v1/parts")
    public HttpResponse<byte[]> clear(HttpRequest<?> request) {
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerClear();
    }

    private HttpResponse<byte[]> answerClear() {
        try {
            api.clear();
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PartApi.clear", undeclared);
        }
    }
}
