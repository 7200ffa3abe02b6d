package example;

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
import io.micronaut.http.annotation.Head;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import javax.annotation.processing.Generated;

/**
 * Serves {@link FilesApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class FilesApiController {
    private final FilesApi api;

    private final Guard guard;

    FilesApiController(FilesApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Head("/v1/files/{name}")
    public HttpResponse<byte[]> check(HttpRequest<?> request,
            @PathVariable("name") String nameText) {
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String name = in.path("name", nameText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerCheck(name), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerCheck(String name) {
        try {
            api.check(name);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("FilesApi.check", undeclared);
        }
    }

    @Get(
            value = "/v1/files/{name}",
            headRoute = false
    )
    public HttpResponse<byte[]> read(HttpRequest<?> request,
            @PathVariable("name") String nameText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String name = in.path("name", nameText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerRead(name), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerRead(String name) {
        try {
            String answer = api.read(name);
            Answers.requireKept(FilesApiValidator.readAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("FilesApi.read", undeclared);
        }
    }
}
