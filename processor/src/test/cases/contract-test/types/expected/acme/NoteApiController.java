package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import javax.annotation.processing.Generated;

/**
 * Serves {@link NoteApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class NoteApiController {
    private final NoteApi api;

    private final Guard guard;

    NoteApiController(NoteApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Patch("/v1/notes")
    public HttpResponse<byte[]> change(HttpRequest<?> request) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        NoteApi.Changes changes = in.requiredBody(body, ChangesReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerChange(changes);
    }

    private HttpResponse<byte[]> answerChange(NoteApi.Changes changes) {
        try {
            api.change(changes);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NoteApi.change", undeclared);
        }
    }

    @Post("/v1/notes")
    public HttpResponse<byte[]> add(HttpRequest<?> request) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        NoteApi.Content content = in.requiredBody(body, ContentReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAdd(content);
    }

    private HttpResponse<byte[]> answerAdd(NoteApi.Content content) {
        try {
            api.add(content);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NoteApi.add", undeclared);
        }
    }

    @Post("/v1/notes/trees")
    public HttpResponse<byte[]> plant(HttpRequest<?> request) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        NoteApi.Tree tree = in.requiredBody(body, TreeReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerPlant(tree);
    }

    private HttpResponse<byte[]> answerPlant(NoteApi.Tree tree) {
        try {
            api.plant(tree);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NoteApi.plant", undeclared);
        }
    }
}
