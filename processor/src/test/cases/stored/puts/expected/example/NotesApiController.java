package example;

import dev.signet.annotations.Precondition;
import dev.signet.annotations.PreconditionFailedException;
import dev.signet.annotations.Stored;
import dev.signet.runtime.conditional.EntityTag;
import dev.signet.runtime.conditional.Preconditions;
import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.ContentFault;
import dev.signet.runtime.http.ContentStream;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Later;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.idempotency.Idempotency;
import dev.signet.runtime.idempotency.IdempotentOperation;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.security.Caller;
import dev.signet.runtime.security.Guard;
import dev.signet.runtime.security.Owned;
import io.micronaut.context.annotation.Context;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
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
@Context
public final class NotesApiController {
    private static final IdempotentOperation DRAFT = new IdempotentOperation(
            "example.NotesApi.draft", true, Duration.parse("PT24H"), 422);

    private final NotesApi api;

    private final Guard guard;

    private final Idempotency idempotency;

    private final NotesApiOwnership ownership;

    NotesApiController(NotesApi api, Guard guard, Idempotency idempotency,
            NotesApiOwnership ownership) {
        this.api = api;
        this.guard = guard;
        this.idempotency = idempotency;
        this.ownership = ownership;
    }

    @Get("/v1/notes/{id}")
    public HttpResponse<byte[]> read(HttpRequest<?> request, @PathVariable("id") String idText) {
        guard.requireRole(request, "writer");
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
            Optional<NotesApi.Note> answer = api.read(id);
            if (answer.isEmpty()) {
                return Answers.notFound();
            }
            Answers.requireKept(NotesApiValidator.readAnswer(answer.get()));
            EntityTag tag = EntityTag.of(request, answer.get().version());
            if (tag.isKnown()) {
                return tag.notModified();
            }
            return tag.on(Answers.json(200,
                    JsonWriter.write(out -> NoteWriter.write(answer.get(), out))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NotesApi.read", undeclared);
        }
    }

    /**
     * Writes a note.
     */
    @Put("/v1/notes/{id}")
    public HttpResponse<byte[]> write(HttpRequest<?> request, @PathVariable("id") String idText) {
        guard.requireRole(request, "writer");
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        NotesApi.Text text = in.requiredBody(body, TextReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerWrite(request, id, Preconditions.requiredToStore(request), text);
    }

    private HttpResponse<byte[]> answerWrite(HttpRequest<?> request, String id,
            Precondition precondition, NotesApi.Text text) {
        try {
            Stored<NotesApi.Note> stored = api.write(id, precondition, text);
            NotesApi.Note answer = stored.content();
            Preconditions.requireEvaluated(precondition);
            Answers.requireKept(NotesApiValidator.writeAnswer(answer));
            EntityTag tag = EntityTag.of(request, answer.version());
            return tag.onChanged(Answers.json(stored.isCreated() ? 201 : 200,
                    JsonWriter.write(out -> NoteWriter.write(answer, out))));
        } catch (PreconditionFailedException failed) {
            throw Preconditions.failed();
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NotesApi.write", undeclared);
        }
    }

    /**
     * Marks a note.
     */
    @Put("/v1/notes/{id}/mark")
    public HttpResponse<byte[]> mark(HttpRequest<?> request, @PathVariable("id") String idText) {
        guard.requireRole(request, "writer");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerMark(id, Preconditions.of(request));
    }

    private HttpResponse<byte[]> answerMark(String id, Precondition precondition) {
        try {
            Stored<Void> stored = api.mark(id, precondition);
            Preconditions.requireEvaluated(precondition);
            return Answers.empty(stored.isCreated() ? 201 : 204);
        } catch (PreconditionFailedException failed) {
            throw Preconditions.failed();
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NotesApi.mark", undeclared);
        }
    }

    /**
     * Is answered later, and a retry as the first time.
     */
    @Put("/v1/notes/{id}/draft")
    public CompletionStage<HttpResponse<byte[]>> draft(HttpRequest<?> request,
            @PathVariable("id") String idText) {
        Caller caller = guard.requireRole(request, "writer");
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        NotesApi.Text text = in.requiredBody(body, TextReader::read);
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        return idempotency.onceLater(DRAFT, request, body, caller, () -> answerDraft(request, id,
                text));
    }

    private CompletionStage<HttpResponse<byte[]>> answerDraft(HttpRequest<?> request, String id,
            NotesApi.Text text) {
        return Later.answer(() -> api.draft(id, text), outcome -> {
            try {
                Stored<NotesApi.Note> stored = outcome.get();
                NotesApi.Note answer = stored.content();
                Answers.requireKept(NotesApiValidator.draftAnswer(answer));
                EntityTag tag = EntityTag.of(request, answer.version());
                return tag.onChanged(Answers.json(stored.isCreated() ? 201 : 200,
                        JsonWriter.write(out -> NoteWriter.write(answer, out))));
            } catch (Throwable undeclared) {
                throw new UndeclaredException("NotesApi.draft", undeclared);
            }
        });
    }

    @Put("/v1/notes/{id}/seen")
    public CompletionStage<HttpResponse<byte[]>> see(HttpRequest<?> request,
            @PathVariable("id") String idText) {
        Caller caller = guard.requireRole(request, "writer");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        Owned.by(caller, ownership.seeOwner(id));
        return answerSee(id);
    }

    private CompletionStage<HttpResponse<byte[]>> answerSee(String id) {
        return Later.answer(() -> api.see(id), outcome -> {
            try {
                Stored<Void> stored = outcome.get();
                return Answers.empty(stored.isCreated() ? 201 : 204);
            } catch (Throwable undeclared) {
                throw new UndeclaredException("NotesApi.see", undeclared);
            }
        });
    }

    @Put("/v1/notes/{id}/tags")
    public HttpResponse<byte[]> tag(HttpRequest<?> request, @PathVariable("id") String idText) {
        guard.requireRole(request, "writer");
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        List<String> tags = in.requiredBody(body, reader -> reader.readList(JsonReader::readString));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerTag(id, tags);
    }

    private HttpResponse<byte[]> answerTag(String id, List<String> tags) {
        try {
            Stored<List<String>> stored = api.tag(id, tags);
            List<String> answer = stored.content();
            Answers.requireKept(NotesApiValidator.tagAnswer(answer));
            return Answers.json(stored.isCreated() ? 201 : 200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NotesApi.tag", undeclared);
        }
    }

    @Put("/v1/notes/{id}/stars")
    public HttpResponse<byte[]> rate(HttpRequest<?> request, @PathVariable("id") String idText) {
        guard.requireRole(request, "writer");
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        int stored = in.requiredBody(body, JsonReader::readPrimitiveInt);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerRate(id, stored);
    }

    private HttpResponse<byte[]> answerRate(String id, int stored) {
        try {
            Stored<Integer> stored_ = api.rate(id, stored);
            Integer answer = stored_.content();
            Answers.requireKept(NotesApiValidator.rateAnswer(answer));
            return Answers.json(stored_.isCreated() ? 201 : 200,
                    JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NotesApi.rate", undeclared);
        }
    }

    @Put("/v1/notes/{id}/title")
    public HttpResponse<byte[]> title(HttpRequest<?> request, @PathVariable("id") String idText) {
        guard.requireRole(request, "writer");
        Media.requireText(request, "text/plain");
        String type = Media.accepted(request, "text/plain", "application/json");
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        String title = in.text(body).required().toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerTitle(type, id, title);
    }

    private HttpResponse<byte[]> answerTitle(String type, String id, String title) {
        try {
            Stored<String> stored = api.title(id, title);
            String answer = stored.content();
            Answers.requireKept(NotesApiValidator.titleAnswer(answer));
            return switch (type) {
                case "application/json" -> Answers.content(stored.isCreated() ? 201 : 200, type,
                        JsonWriter.write(out -> out.value(answer)));
                default -> Answers.text(stored.isCreated() ? 201 : 200, type, answer);
            };
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NotesApi.title", undeclared);
        }
    }

    @Put("/v1/notes/{id}/image")
    public HttpResponse<byte[]> draw(HttpRequest<?> request, @PathVariable("id") String idText) {
        guard.requireRole(request, "writer");
        ContentStream body = Media.stream(request, "image/png");
        Media.requireAccepted(request, "image/png");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        InputStream image = in.requiredBody(body);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return body.during(() -> answerDraw(id, image));
    }

    private HttpResponse<byte[]> answerDraw(String id, InputStream image) {
        try {
            Stored<InputStream> stored = api.draw(id, image);
            InputStream answer = stored.content();
            Answers.requireKept(NotesApiValidator.drawAnswer(answer));
            return Answers.stream(stored.isCreated() ? 201 : 200, "image/png", answer);
        } catch (ContentFault problem) {
            throw problem;
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NotesApi.draw", undeclared);
        }
    }
}
