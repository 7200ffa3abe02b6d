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
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * Serves {@link LibraryApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class LibraryApiController implements LimitedRoutes {
    private static final QuotaPolicies HOURS_QUOTAS = new QuotaPolicies("example.LibraryApi.hours")
            .perCaller("default", 1, Duration.parse("PT1S"));

    private static final QuotaPolicies QUOTAS = new QuotaPolicies("example.LibraryApi by example.Books")
            .perCaller("default", 60, Duration.parse("PT1M"));

    private static final QuotaPolicies QUOTAS_ = new QuotaPolicies("example.LibraryApi by example.Loans")
            .perCaller("default", 6, Duration.parse("PT1M"));

    private final LibraryApi api;

    private final Guard guard;

    private final RateLimits limits;

    LibraryApiController(LibraryApi api, Guard guard, RateLimits limits) {
        this.api = api;
        this.guard = guard;
        this.limits = limits;
    }

    @Get("/v1/library/hours")
    public HttpResponse<byte[]> hours(HttpRequest<?> request) {
        Caller caller = guard.anyone(request);
        limits.count(HOURS_QUOTAS, request, caller);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerHours(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerHours() {
        try {
            String answer = api.hours();
            Answers.requireKept(LibraryApiValidator.hoursAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("LibraryApi.hours", undeclared);
        }
    }

    @Get("/v1/library/books")
    public HttpResponse<byte[]> books(HttpRequest<?> request) {
        Caller caller = guard.anyone(request);
        limits.count(QUOTAS, request, caller);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerBooks(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerBooks() {
        try {
            String answer = api.books();
            Answers.requireKept(LibraryApiValidator.booksAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("LibraryApi.books", undeclared);
        }
    }

    @Get("/v1/library/books/count")
    public HttpResponse<byte[]> booksCount(HttpRequest<?> request) {
        Caller caller = guard.anyone(request);
        limits.count(QUOTAS, request, caller);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerBooksCount(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerBooksCount() {
        try {
            int answer = api.booksCount();
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("LibraryApi.booksCount", undeclared);
        }
    }

    @Get("/v1/library/loans")
    public HttpResponse<byte[]> loans(HttpRequest<?> request) {
        Caller caller = guard.anyone(request);
        limits.count(QUOTAS_, request, caller);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerLoans(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerLoans() {
        try {
            String answer = api.loans();
            Answers.requireKept(LibraryApiValidator.loansAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("LibraryApi.loans", undeclared);
        }
    }

    @Get("/v1/library/loans/count")
    public HttpResponse<byte[]> loansCount(HttpRequest<?> request) {
        Caller caller = guard.anyone(request);
        limits.count(QUOTAS_, request, caller);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerLoansCount(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerLoansCount() {
        try {
            int answer = api.loansCount();
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("LibraryApi.loansCount", undeclared);
        }
    }
}
