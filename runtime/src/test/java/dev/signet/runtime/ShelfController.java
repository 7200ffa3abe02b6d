package dev.signet.runtime;

import dev.signet.runtime.Shelf.Book;
import dev.signet.runtime.Shelf.BookBanned;
import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Argument;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.idempotency.Idempotency;
import dev.signet.runtime.idempotency.IdempotentOperation;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.security.Caller;
import dev.signet.runtime.security.Guard;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.Optional;

/** Serves {@link Shelf}, written by hand as the processor writes it. */
@Controller
@Contracted
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
public final class ShelfController {

    private static final IdempotentOperation ADD =
            new IdempotentOperation("Shelf.add", true, Duration.ofHours(24), 409);
    private static final IdempotentOperation REPLACE = new IdempotentOperation(
                    "Shelf.replace", false, Duration.ofHours(24), 422)
            .ignoring("/note")
            .replayingFailures();

    private final Shelf api;
    private final Guard guard;
    private final Idempotency idempotency;

    ShelfController(Shelf api, Guard guard, Idempotency idempotency) {
        this.api = api;
        this.guard = guard;
        this.idempotency = idempotency;
    }

    @Post("/v1/shelves/{shelf}/books")
    public HttpResponse<byte[]> add(HttpRequest<?> request, @PathVariable("shelf") String shelfText) {
        Caller caller = guard.anyone(request);
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        String shelf = in.path("shelf", shelfText).toText();
        Book book = in.requiredBody(body, BookJson::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(ADD, request, body, caller, () -> answerAdd(shelf, book));
    }

    private HttpResponse<byte[]> answerAdd(String shelf, Book book) {
        try {
            Book answer = api.add(shelf, book);
            return Answers.created(
                    "/v1/shelves/" + Answers.segment(shelf) + "/books/" + Answers.segment(answer.title()),
                    JsonWriter.write(out -> BookJson.write(answer, out)));
        } catch (BookBanned problem) {
            return Answers.problem(
                    422, "/problems/book-banned", "Book banned", problem, out -> out.field("shelf", shelf));
        } catch (RuntimeException | Error undeclared) {
            throw new UndeclaredException("Shelf.add", undeclared);
        }
    }

    @Put("/v1/shelves/{shelf}/books")
    public HttpResponse<byte[]> replace(HttpRequest<?> request, @PathVariable("shelf") String shelfText) {
        Caller caller = guard.anyone(request);
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        String shelf = in.path("shelf", shelfText).toText();
        Book book = in.requiredBody(body, BookJson::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(REPLACE, request, body, caller, () -> answerReplace(shelf, book));
    }

    private HttpResponse<byte[]> answerReplace(String shelf, Book book) {
        try {
            Book answer = api.add(shelf, book);
            return Answers.json(200, JsonWriter.write(out -> BookJson.write(answer, out)));
        } catch (RuntimeException | Error undeclared) {
            throw new UndeclaredException("Shelf.replace", undeclared);
        }
    }

    @Get("/v1/shelves/{shelf}/books")
    public HttpResponse<byte[]> find(HttpRequest<?> request, @PathVariable("shelf") String shelfText) {
        guard.anyone(request);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        String shelf = in.path("shelf", shelfText).toText();
        int limit = in.query("limit").orElse("20").toInt();
        in.query("page").toList(Argument::toBoxedInt);
        in.header("X-Tag").toUuid();
        in.check(limitOf(limit));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerFind(shelf, limit);
    }

    private HttpResponse<byte[]> answerFind(String shelf, int limit) {
        try {
            Optional<Book> answer = api.find(shelf, limit);
            return answer.map(book -> Answers.json(200, JsonWriter.write(out -> BookJson.write(book, out))))
                    .orElseGet(Answers::notFound);
        } catch (RuntimeException | Error undeclared) {
            throw new UndeclaredException("Shelf.find", undeclared);
        }
    }

    private static Violations limitOf(int limit) {
        return limit >= 1L
                ? Violations.NONE
                : Violations.NONE.and(Violation.min("limit", 1L).in("query"));
    }

    @Get("/v1/mine")
    public HttpResponse<byte[]> mine(HttpRequest<?> request) {
        Caller caller = guard.requireRole(request, "reader", "admin");
        return Answers.json(200, JsonWriter.write(out -> out.value(caller.name())));
    }

    @Get("/v1/known")
    public HttpResponse<byte[]> known(HttpRequest<?> request) {
        guard.requireAuthenticated(request);
        return Answers.empty(204);
    }
}
