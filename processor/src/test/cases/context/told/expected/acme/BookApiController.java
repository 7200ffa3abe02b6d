package acme;

import dev.signet.runtime.context.CallerContext;
import dev.signet.runtime.context.RequestHeaders;
import dev.signet.runtime.context.RequestUriInfo;
import dev.signet.runtime.context.RequestUris;
import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.security.Caller;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
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

    private final HttpHostResolver hosts;

    BookApiController(BookApi api, Guard guard, HttpHostResolver hosts) {
        this.api = api;
        this.guard = guard;
        this.hosts = hosts;
    }

    /**
     * Find a book.
     */
    @Get("/v1/books/{isbn}")
    public HttpResponse<byte[]> find(HttpRequest<?> request,
            @PathVariable("isbn") String isbnText) {
        Caller caller_ = guard.anyone(request);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String isbn = in.path("isbn", isbnText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFind(isbn, new CallerContext(request, caller_),
                new RequestHeaders(request), new RequestUriInfo(request, hosts.resolve(request),
                "/v1/books/{isbn}"), RequestUris.absolute(request, hosts.resolve(request)),
                caller_), "private, no-cache", "*");
    }

    private HttpResponse<byte[]> answerFind(String isbn, SecurityContext security,
            HttpHeaders headers, UriInfo uriInfo, URI uri, Caller caller) {
        try {
            String answer = api.find(isbn, security, headers, uriInfo, uri, caller);
            Answers.requireKept(BookApiValidator.findAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.find", undeclared);
        }
    }

    /**
     * Who calls.
     */
    @Get("/v1/books")
    public HttpResponse<byte[]> who(HttpRequest<?> request) {
        Caller caller = guard.requireRole(request, "reader");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("q");
        String query = in.query("q").toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        BookApi.Told told = new BookApi.Told(new RequestHeaders(request),
                new CallerContext(request, caller), query);
        return Answers.to(request, answerWho(caller, told), "private, no-cache", "*");
    }

    private HttpResponse<byte[]> answerWho(Caller me, BookApi.Told told) {
        try {
            String answer = api.who(me, told);
            Answers.requireKept(BookApiValidator.whoAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.who", undeclared);
        }
    }
}
