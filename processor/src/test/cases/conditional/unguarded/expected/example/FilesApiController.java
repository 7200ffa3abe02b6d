package example;

import dev.signet.annotations.Precondition;
import dev.signet.annotations.PreconditionFailedException;
import dev.signet.runtime.conditional.Preconditions;
import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
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

    @Put("/v1/files/{name}")
    public HttpResponse<byte[]> store(HttpRequest<?> request,
            @PathVariable("name") String nameText) {
        guard.requireAuthenticated(request);
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String name = in.path("name", nameText).toText();
        String text = in.requiredBody(body, JsonReader::readString);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerStore(name, Preconditions.required(request), text);
    }

    private HttpResponse<byte[]> answerStore(String name, Precondition precondition, String text) {
        try {
            api.store(name, precondition, text);
            Preconditions.requireEvaluated(precondition);
            return Answers.empty(204);
        } catch (PreconditionFailedException failed) {
            throw Preconditions.failed();
        } catch (Throwable undeclared) {
            throw new UndeclaredException("FilesApi.store", undeclared);
        }
    }
}
