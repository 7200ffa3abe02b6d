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
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Head;
import io.micronaut.http.annotation.Options;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import javax.annotation.processing.Generated;

/**
 * Serves {@link BookApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class BookApiController {
    private final BookApi api;

    private final Guard guard;

    BookApiController(BookApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Get("/v1/books")
    public HttpResponse<byte[]> get(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerGet(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerGet() {
        try {
            String answer = api.get();
            Answers.requireKept(BookApiValidator.getAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.get", undeclared);
        }
    }

    @Post("/v1/books")
    public HttpResponse<byte[]> post(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String text = in.requiredBody(body, JsonReader::readString);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerPost(text);
    }

    private HttpResponse<byte[]> answerPost(String text) {
        try {
            String answer = api.post(text);
            Answers.requireKept(BookApiValidator.postAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.post", undeclared);
        }
    }

    @Put("/v1/books")
    public HttpResponse<byte[]> put(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String text = in.requiredBody(body, JsonReader::readString);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerPut(text);
    }

    private HttpResponse<byte[]> answerPut(String text) {
        try {
            String answer = api.put(text);
            Answers.requireKept(BookApiValidator.putAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.put", undeclared);
        }
    }

    @Patch("/v1/books")
    public HttpResponse<byte[]> patch(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String text = in.requiredBody(body, JsonReader::readString);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerPatch(text);
    }

    private HttpResponse<byte[]> answerPatch(String text) {
        try {
            String answer = api.patch(text);
            Answers.requireKept(BookApiValidator.patchAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.patch", undeclared);
        }
    }

    @Delete("/v1/books")
    public HttpResponse<byte[]> delete(HttpRequest<?> request) {
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerDelete();
    }

    private HttpResponse<byte[]> answerDelete() {
        try {
            api.delete();
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.delete", undeclared);
        }
    }

    @Head("/v1/books/head")
    public HttpResponse<byte[]> head(HttpRequest<?> request) {
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerHead(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerHead() {
        try {
            api.head();
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.head", undeclared);
        }
    }

    @Options("/v1/books")
    public HttpResponse<byte[]> options(HttpRequest<?> request) {
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerOptions();
    }

    private HttpResponse<byte[]> answerOptions() {
        try {
            api.options();
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.options", undeclared);
        }
    }
}
