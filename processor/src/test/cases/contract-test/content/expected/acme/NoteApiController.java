package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.ContentFault;
import dev.signet.runtime.http.ContentStream;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Items;
import dev.signet.runtime.http.Later;
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
import java.io.InputStream;
import java.util.concurrent.CompletionStage;
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

    @Put("/v1/notes")
    public HttpResponse<byte[]> rename(HttpRequest<?> request) {
        Media.requireText(request, "text/plain");
        Media.requireAccepted(request, "text/csv");
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String title = in.text(body).required().toText();
        in.check(NoteApiValidator.rename(title));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerRename(title);
    }

    private HttpResponse<byte[]> answerRename(String title) {
        try {
            String answer = api.rename(title);
            Answers.requireKept(NoteApiValidator.renameAnswer(answer));
            return Answers.text(200, "text/csv", answer);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NoteApi.rename", undeclared);
        }
    }

    @Post("/v1/notes/scans")
    public CompletionStage<HttpResponse<byte[]>> scan(HttpRequest<?> request) {
        ContentStream body = Media.stream(request, "image/*");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        InputStream scan = in.requiredBody(body);
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        return body.duringLater(() -> answerScan(scan));
    }

    private CompletionStage<HttpResponse<byte[]>> answerScan(InputStream scan) {
        return Later.answer(() -> api.scan(scan), outcome -> {
            try {
                NoteApi.Note answer = outcome.get();
                Answers.requireKept(NoteApiValidator.scanAnswer(answer));
                return Answers.json(200, JsonWriter.write(out -> NoteWriter.write(answer, out)));
            } catch (ContentFault problem) {
                throw problem;
            } catch (Throwable undeclared) {
                throw new UndeclaredException("NoteApi.scan", undeclared);
            }
        });
    }

    @Post("/v1/notes")
    public HttpResponse<byte[]> add(HttpRequest<?> request) {
        Media.requireText(request, "application/vnd.acme.note+json");
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        NoteApi.Note note = in.requiredBody(body, NoteReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAdd(note);
    }

    private HttpResponse<byte[]> answerAdd(NoteApi.Note note) {
        try {
            api.add(note);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NoteApi.add", undeclared);
        }
    }

    @Post("/v1/notes/forms")
    public HttpResponse<byte[]> fill(HttpRequest<?> request) {
        Media.requireText(request, "application/x-www-form-urlencoded");
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        in.fields(body, "name", "age");
        String name = in.form("name").required().toText();
        Integer age = in.form("age").toBoxedInt();
        in.check(NoteApiValidator.fill(name));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerFill(name, age);
    }

    private HttpResponse<byte[]> answerFill(String name, Integer age) {
        try {
            api.fill(name, age);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NoteApi.fill", undeclared);
        }
    }

    @Get("/v1/notes")
    public CompletionStage<HttpResponse<byte[]>> list(HttpRequest<?> request) {
        String type = Media.accepted(request, "application/json", "text/event-stream");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        return Answers.to(request, answerList(type), "no-cache", "Accept, Accept-Encoding");
    }

    private CompletionStage<HttpResponse<byte[]>> answerList(String type) {
        return Later.items(() -> api.list(), outcome -> {
            try {
                Items<NoteApi.Note> answer = outcome.get().kept(item -> NoteApiValidator.listAnswer(item));
                return switch (type) {
                    case "text/event-stream" -> Answers.events(200, answer,
                            item -> JsonWriter.write(out -> NoteWriter.write(item, out)));
                    default -> Answers.array(200, type, answer,
                            item -> JsonWriter.write(out -> NoteWriter.write(item, out)));
                };
            } catch (Throwable undeclared) {
                throw new UndeclaredException("NoteApi.list", undeclared);
            }
        });
    }

    @Get("/v1/notes/cover")
    public HttpResponse<byte[]> cover(HttpRequest<?> request) {
        Media.requireAccepted(request, "image/png");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerCover(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerCover() {
        try {
            byte[] answer = api.cover();
            Answers.requireKept(NoteApiValidator.coverAnswer(answer));
            return Answers.content(200, "image/png", answer);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NoteApi.cover", undeclared);
        }
    }
}
