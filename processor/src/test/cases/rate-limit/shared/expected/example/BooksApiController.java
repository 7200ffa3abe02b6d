package example;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
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
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.Optional;
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
@ExecuteOn(TaskExecutors.BLOCKING)
public final class BooksApiController implements LimitedRoutes {
    private static final QuotaPolicies QUOTAS = new QuotaPolicies("example.BooksApi")
            .perCaller("default", 1000, Duration.parse("PT1H"));

    private static final QuotaPolicies SEARCH_QUOTAS = new QuotaPolicies("example.BooksApi.search")
            .perCaller("search", 1, Duration.parse("PT2S"));

    private final BooksApi api;

    private final Guard guard;

    private final RateLimits limits;

    BooksApiController(BooksApi api, Guard guard, RateLimits limits) {
        this.api = api;
        this.guard = guard;
        this.limits = limits;
    }

    @Get("/v1/books/{isbn}")
    public HttpResponse<byte[]> find(HttpRequest<?> request,
            @PathVariable("isbn") String isbnText) {
        Caller caller = guard.requireAuthenticated(request);
        limits.count(QUOTAS, request, caller);
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
            Optional<String> answer = api.find(isbn);
            if (answer.isEmpty()) {
                return Answers.notFound();
            }
            Answers.requireKept(BooksApiValidator.findAnswer(answer.get()));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer.get())));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BooksApi.find", undeclared);
        }
    }

    @Get("/v1/books")
    public HttpResponse<byte[]> count(HttpRequest<?> request) {
        Caller caller = guard.anyone(request);
        limits.count(QUOTAS, request, caller);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerCount(), "no-cache", "Accept-Encoding");
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

    @Get("/v1/books/search")
    public HttpResponse<byte[]> search(HttpRequest<?> request) {
        Caller caller = guard.requireAuthenticated(request);
        limits.count(SEARCH_QUOTAS, request, caller);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerSearch(), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerSearch() {
        try {
            String answer = api.search();
            Answers.requireKept(BooksApiValidator.searchAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BooksApi.search", undeclared);
        }
    }

    @Delete("/v1/books")
    public HttpResponse<byte[]> clear(HttpRequest<?> request) {
        throw guard.denied(request);
    }

    @Get("/v1/books/shelves")
    public HttpResponse<byte[]> shelves(HttpRequest<?> request) {
        Caller caller = guard.requireAuthenticated(request);
        limits.count(QUOTAS, request, caller);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerShelves(), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerShelves() {
        try {
            String answer = api.shelves();
            Answers.requireKept(BooksApiValidator.shelvesAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BooksApi.shelves", undeclared);
        }
    }
}
