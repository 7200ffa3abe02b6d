package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.idempotency.Idempotency;
import dev.signet.runtime.idempotency.IdempotentOperation;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.security.Caller;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
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
    private static final IdempotentOperation GUARD = new IdempotentOperation(
            "acme.BookApi.guard", true, Duration.parse("PT24H"), 422);

    private final BookApi api;

    private final Guard guard;

    private final Idempotency idempotency;

    BookApiController(BookApi api, Guard guard, Idempotency idempotency) {
        this.api = api;
        this.guard = guard;
        this.idempotency = idempotency;
    }

    @Get("/v1/books")
    public HttpResponse<byte[]> find(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFind_(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerFind_() {
        try {
            String answer = api.find();
            Answers.requireKept(BookApiValidator.findAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.find", undeclared);
        }
    }

    @Get("/v1/books/a")
    public HttpResponse<byte[]> answerFind(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerAnswerFind(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerAnswerFind() {
        try {
            String answer = api.answerFind();
            Answers.requireKept(BookApiValidator.answerFindAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.answerFind", undeclared);
        }
    }

    @Get("/v1/books/b")
    public HttpResponse<byte[]> toString(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerToString(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerToString() {
        try {
            String answer = api.toString();
            Answers.requireKept(BookApiValidator.toStringAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.toString", undeclared);
        }
    }

    @Get("/v1/books/c")
    public HttpResponse<byte[]> hashCode(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerHashCode(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerHashCode() {
        try {
            int answer = api.hashCode();
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.hashCode", undeclared);
        }
    }

    @Post("/v1/books/d")
    public HttpResponse<byte[]> api(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("x");
        int x = in.query("x").toInt();
        in.check(BookApiValidator.api(x));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerApi(x);
    }

    private HttpResponse<byte[]> answerApi(int x) {
        try {
            String answer = api.api(x);
            Answers.requireKept(BookApiValidator.apiAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.api", undeclared);
        }
    }

    @Post("/v1/books/e")
    public HttpResponse<byte[]> guard(HttpRequest<?> request) {
        Caller caller = guard.requireAuthenticated(request);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("x");
        int x = in.query("x").toInt();
        in.check(BookApiValidator.guard(x));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(GUARD, request, null, caller, () -> answerGuard(x));
    }

    private HttpResponse<byte[]> answerGuard(int x) {
        try {
            String answer = api.guard(x);
            Answers.requireKept(BookApiValidator.guardAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.guard", undeclared);
        }
    }
}
