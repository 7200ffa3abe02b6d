package example;

import dev.signet.runtime.conditional.EntityTag;
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
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Serves {@link NotesApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class NotesApiController {
    private final NotesApi api;

    private final Guard guard;

    NotesApiController(NotesApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Get("/v1/notes/{id}")
    public HttpResponse<byte[]> read(HttpRequest<?> request, @PathVariable("id") String idText) {
        guard.requireAuthenticated(request);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerRead(request, id), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerRead(HttpRequest<?> request, String id) {
        try {
            NotesApi.Note answer = api.read(id);
            Answers.requireKept(NotesApiValidator.readAnswer(answer));
            EntityTag tag = EntityTag.of(request, answer.version());
            if (tag.isKnown()) {
                return tag.notModified();
            }
            return tag.on(Answers.json(200,
                    JsonWriter.write(out -> NoteWriter.write(answer, out))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NotesApi.read", undeclared);
        }
    }

    @Delete("/v1/notes/{id}")
    public HttpResponse<byte[]> remove(HttpRequest<?> request, @PathVariable("id") String idText) {
        guard.requireAuthenticated(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerRemove(id);
    }

    private HttpResponse<byte[]> answerRemove(String id) {
        try {
            api.remove(id);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NotesApi.remove", undeclared);
        }
    }

    @Get("/v1/notes")
    public HttpResponse<byte[]> folders(HttpRequest<?> request) {
        guard.requireAuthenticated(request);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFolders(), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerFolders() {
        try {
            List<NotesApi.Folder> answer = api.folders();
            Answers.requireKept(NotesApiValidator.foldersAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, FolderWriter::write)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NotesApi.folders", undeclared);
        }
    }
}
