package example;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Later;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.idempotency.Idempotency;
import dev.signet.runtime.idempotency.IdempotentOperation;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.ratelimit.LimitedRoutes;
import dev.signet.runtime.ratelimit.QuotaPolicies;
import dev.signet.runtime.ratelimit.RateLimits;
import dev.signet.runtime.security.Caller;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Serves {@link BooksApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class BooksApiController implements LimitedRoutes {
    private static final QuotaPolicies FIND_QUOTAS = new QuotaPolicies("example.BooksApi.find")
            .perCaller("burst", 10, Duration.parse("PT1S"))
            .perAddress("daily", 5000, Duration.parse("PT24H"));

    private static final QuotaPolicies ADD_QUOTAS = new QuotaPolicies("example.BooksApi.add")
            .perCaller("default", 60, Duration.parse("PT1M"));

    private static final QuotaPolicies REPLACE_QUOTAS = new QuotaPolicies("example.BooksApi.replace")
            .perCaller("default", 60, Duration.parse("PT1M"));

    private static final IdempotentOperation ADD = new IdempotentOperation(
            "example.BooksApi.add", true, Duration.parse("PT24H"), 422);

    private final BooksApi api;

    private final Guard guard;

    private final RateLimits limits;

    private final Idempotency idempotency;

    BooksApiController(BooksApi api, Guard guard, RateLimits limits, Idempotency idempotency) {
        this.api = api;
        this.guard = guard;
        this.limits = limits;
        this.idempotency = idempotency;
    }

    @Get("/v1/books/{isbn}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    public HttpResponse<byte[]> find(HttpRequest<?> request,
            @PathVariable("isbn") String isbnText) {
        Caller caller = guard.requireAuthenticated(request);
        limits.count(FIND_QUOTAS, request, caller);
        guard.requireRole(caller, "librarian", "reader");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String isbn = in.path("isbn", isbnText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFind(isbn), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerFind(String isbn) {
        try {
            BooksApi.Book answer = api.find(isbn);
            Answers.requireKept(BooksApiValidator.findAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> BookWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BooksApi.find", undeclared);
        }
    }

    @Post("/v1/books")
    @ExecuteOn(TaskExecutors.BLOCKING)
    public HttpResponse<byte[]> add(HttpRequest<?> request) {
        Caller caller = guard.requireAuthenticated(request);
        this.limits.count(ADD_QUOTAS, request, caller);
        guard.requireRole(caller, "librarian", "reader");
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("limits");
        int limits = in.query("limits").toInt();
        BooksApi.Book book = in.requiredBody(body, BookReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(ADD, request, body, caller, () -> answerAdd(limits, book));
    }

    private HttpResponse<byte[]> answerAdd(int limits, BooksApi.Book book) {
        try {
            BooksApi.Book answer = api.add(limits, book);
            Answers.requireKept(BooksApiValidator.addAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> BookWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BooksApi.add", undeclared);
        }
    }

    @Put("/v1/books/{isbn}")
    public CompletionStage<HttpResponse<byte[]>> replace(HttpRequest<?> request,
            @PathVariable("isbn") String isbnText) {
        Caller caller = guard.anyone(request);
        limits.count(REPLACE_QUOTAS, request, caller);
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        return Media.coming(request).answerLater(body -> {
            Arguments in = Arguments.of(request);
            in.onlyQuery();
            String isbn = in.path("isbn", isbnText).toText();
            BooksApi.Book book = in.requiredBody(body, BookReader::read);
            if (in.hasViolations()) {
                return Later.now(in.refusal());
            }
            return answerReplace(isbn, book);
        });
    }

    private CompletionStage<HttpResponse<byte[]>> answerReplace(String isbn, BooksApi.Book book) {
        return Later.answer(() -> api.replace(isbn, book), outcome -> {
            try {
                BooksApi.Book answer = outcome.get();
                Answers.requireKept(BooksApiValidator.replaceAnswer(answer));
                return Answers.json(200, JsonWriter.write(out -> BookWriter.write(answer, out)));
            } catch (Throwable undeclared) {
                throw new UndeclaredException("BooksApi.replace", undeclared);
            }
        });
    }

    @Get("/v1/books")
    @ExecuteOn(TaskExecutors.BLOCKING)
    public HttpResponse<byte[]> count(HttpRequest<?> request) {
        guard.requireRole(request, "librarian", "reader");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerCount(), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerCount() {
        try {
            String answer = api.count();
            Answers.requireKept(BooksApiValidator.countAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BooksApi.count", undeclared);
        }
    }

    @Delete("/v1/books")
    @ExecuteOn(TaskExecutors.BLOCKING)
    public HttpResponse<byte[]> clear(HttpRequest<?> request) {
        throw guard.denied(request);
    }
}
