package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.OffsetDateTime;
import java.util.Optional;
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

    @Put("/v1/notes/title")
    public HttpResponse<byte[]> rename(HttpRequest<?> request) {
        Media.requireText(request, "text/plain");
        Media.requireAccepted(request, "text/plain");
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
            return Answers.text(200, "text/plain", answer);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NoteApi.rename", undeclared);
        }
    }

    @Put("/v1/notes/rank")
    public HttpResponse<byte[]> rank(HttpRequest<?> request) {
        Media.requireText(request, "text/plain");
        Media.requireAccepted(request, "text/plain");
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        int rank = in.text(body).toInt();
        in.check(NoteApiValidator.rank(rank));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerRank(rank);
    }

    private HttpResponse<byte[]> answerRank(int rank) {
        try {
            int answer = api.rank(rank);
            return Answers.scalar(200, "text/plain", JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NoteApi.rank", undeclared);
        }
    }

    @Put("/v1/notes/mood")
    public HttpResponse<byte[]> feel(HttpRequest<?> request) {
        Media.requireText(request, "text/plain");
        Media.requireAccepted(request, "text/plain");
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        Optional<Mood> mood = in.text(body).toOptional(
                text -> text.to(MoodReader::parse, MoodReader.EXPECTED));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerFeel(mood);
    }

    private HttpResponse<byte[]> answerFeel(Optional<Mood> mood) {
        try {
            Optional<Mood> answer = api.feel(mood);
            if (answer.isEmpty()) {
                return Answers.notFound();
            }
            Answers.requireKept(NoteApiValidator.feelAnswer(answer.get()));
            return Answers.text(200, "text/plain", MoodWriter.text(answer.get()));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NoteApi.feel", undeclared);
        }
    }

    @Get("/v1/notes/changed")
    public HttpResponse<byte[]> changed(HttpRequest<?> request) {
        Media.requireAccepted(request, "text/plain");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerChanged(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerChanged() {
        try {
            OffsetDateTime answer = api.changed();
            Answers.requireKept(NoteApiValidator.changedAnswer(answer));
            return Answers.scalar(200, "text/plain", JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NoteApi.changed", undeclared);
        }
    }

    @Get("/v1/notes/page")
    public HttpResponse<byte[]> page(HttpRequest<?> request) {
        Media.requireAccepted(request, "text/html");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerPage(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerPage() {
        try {
            String answer = api.page();
            Answers.requireKept(NoteApiValidator.pageAnswer(answer));
            return Answers.text(200, "text/html", answer);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NoteApi.page", undeclared);
        }
    }

    /**
     * A client may ask for either.
     */
    @Put("/v1/notes/footer")
    public HttpResponse<byte[]> sign(HttpRequest<?> request) {
        Media.requireText(request, "application/json", "text/plain");
        String type_ = Media.accepted(request, "application/json", "text/plain");
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String type = Media.isJson(request) ? in.requiredBody(body, JsonReader::readString)
                : in.text(body).required().toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerSign(type_, type);
    }

    private HttpResponse<byte[]> answerSign(String type_, String type) {
        try {
            String answer = api.sign(type);
            Answers.requireKept(NoteApiValidator.signAnswer(answer));
            return switch (type_) {
                case "text/plain" -> Answers.text(200, type_, answer);
                default -> Answers.content(200, type_, JsonWriter.write(out -> out.value(answer)));
            };
        } catch (Throwable undeclared) {
            throw new UndeclaredException("NoteApi.sign", undeclared);
        }
    }
}
