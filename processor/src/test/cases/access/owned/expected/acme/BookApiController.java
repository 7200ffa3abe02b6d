package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Later;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.idempotency.Idempotency;
import dev.signet.runtime.idempotency.IdempotentOperation;
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
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
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
@Context
public final class BookApiController {
    private static final IdempotentOperation REMARK = new IdempotentOperation(
            "acme.BookApi.remark", true, Duration.parse("PT24H"), 422);

    private final BookApi api;

    private final Guard guard;

    private final Idempotency idempotency;

    private final BookApiOwnership ownership;

    BookApiController(BookApi api, Guard guard, Idempotency idempotency,
            BookApiOwnership ownership) {
        this.api = api;
        this.guard = guard;
        this.idempotency = idempotency;
        this.ownership = ownership;
    }

    @Get("/v1/shelves")
    @ExecuteOn(TaskExecutors.BLOCKING)
    public HttpResponse<byte[]> shelves(HttpRequest<?> request) {
        guard.requireAuthenticated(request);
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
            List<UUID> answer = api.shelves();
            Answers.requireKept(BookApiValidator.shelvesAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.shelves", undeclared);
        }
    }

    @Get("/v1/shelves/{shelf}/name")
    @ExecuteOn(TaskExecutors.BLOCKING)
    public HttpResponse<byte[]> name(HttpRequest<?> request,
            @PathVariable("shelf") String shelfText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        UUID shelf = in.path("shelf", shelfText).toUuid();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerName(shelf), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerName(UUID shelf) {
        try {
            String answer = api.name(shelf);
            Answers.requireKept(BookApiValidator.nameAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.name", undeclared);
        }
    }

    @Get("/v1/shelves/{shelf}/books/{isbn}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    public HttpResponse<byte[]> find(HttpRequest<?> request,
            @PathVariable("shelf") String shelfText, @PathVariable("isbn") String ownershipText) {
        Caller caller = guard.requireRole(request, "reader");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        UUID shelf = in.path("shelf", shelfText).toUuid();
        String ownership = in.path("isbn", ownershipText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        Owned.by(caller, this.ownership.findOwner(shelf, ownership), "/problems/book-not-found",
                "Book not found");
        return Answers.to(request, answerFind(shelf, ownership), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerFind(UUID shelf, String ownership) {
        try {
            String answer = api.find(shelf, ownership);
            Answers.requireKept(BookApiValidator.findAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (BookApi.BookNotFound problem) {
            return Answers.problem(404, "/problems/book-not-found", "Book not found", problem);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.find", undeclared);
        }
    }

    @Get("/v1/shelves/{shelf}/owner")
    @ExecuteOn(TaskExecutors.BLOCKING)
    public HttpResponse<byte[]> owner(HttpRequest<?> request,
            @PathVariable("shelf") String shelfText) {
        Caller caller = guard.requireAuthenticated(request);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        UUID shelf = in.path("shelf", shelfText).toUuid();
        if (in.hasViolations()) {
            return in.refusal();
        }
        Owned.by(caller, ownership.ownerOwner(shelf));
        return Answers.to(request, answerOwner(shelf), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerOwner(UUID shelf) {
        try {
            Optional<String> answer = api.owner(shelf);
            if (answer.isEmpty()) {
                return Answers.notFound();
            }
            Answers.requireKept(BookApiValidator.ownerAnswer(answer.get()));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer.get())));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.owner", undeclared);
        }
    }

    @Post("/v1/shelves/{shelf}/books/{isbn}/remarks")
    @ExecuteOn(TaskExecutors.BLOCKING)
    public HttpResponse<byte[]> remark(HttpRequest<?> request,
            @PathVariable("shelf") String shelfText, @PathVariable("isbn") String isbnText) {
        Caller caller = guard.requireAuthenticated(request);
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        UUID shelf = in.path("shelf", shelfText).toUuid();
        String isbn = in.path("isbn", isbnText).toText();
        BookApi.Remark remark = in.requiredBody(body, RemarkReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        BookApi.Place place = new BookApi.Place(shelf, isbn);
        return idempotency.once(REMARK, request, body, caller, () -> {
            Owned.by(caller, ownership.remarkOwner(shelf, isbn));
            return answerRemark(place, remark);
        });
    }

    private HttpResponse<byte[]> answerRemark(BookApi.Place place, BookApi.Remark remark) {
        try {
            api.remark(place, remark);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.remark", undeclared);
        }
    }

    @Put("/v1/shelves/{shelf}/name")
    public CompletionStage<HttpResponse<byte[]>> rename(HttpRequest<?> request,
            @PathVariable("shelf") String shelfText) {
        Caller caller = guard.requireAuthenticated(request);
        Media.requireJson(request);
        return Media.coming(request).answerLater(body -> {
            Arguments in = Arguments.of(request);
            in.onlyQuery();
            UUID shelf = in.path("shelf", shelfText).toUuid();
            BookApi.Remark name = in.requiredBody(body, RemarkReader::read);
            if (in.hasViolations()) {
                return Later.now(in.refusal());
            }
            Owned.by(caller, ownership.renameOwner(shelf));
            return answerRename(shelf, name);
        });
    }

    private CompletionStage<HttpResponse<byte[]>> answerRename(UUID shelf, BookApi.Remark name) {
        return Later.answer(() -> api.rename(shelf, name), outcome -> {
            try {
                outcome.get();
                return Answers.empty(204);
            } catch (Throwable undeclared) {
                throw new UndeclaredException("BookApi.rename", undeclared);
            }
        });
    }

    @Delete("/v1/shelves/{shelf}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    public CompletionStage<HttpResponse<byte[]>> remove(HttpRequest<?> request,
            @PathVariable("shelf") String shelfText) {
        Caller caller = guard.requireAuthenticated(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        UUID shelf = in.path("shelf", shelfText).toUuid();
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        Owned.by(caller, ownership.removeOwner(shelf));
        return answerRemove(shelf);
    }

    private CompletionStage<HttpResponse<byte[]>> answerRemove(UUID shelf) {
        return Later.answer(() -> api.remove(shelf), outcome -> {
            try {
                outcome.get();
                return Answers.empty(204);
            } catch (Throwable undeclared) {
                throw new UndeclaredException("BookApi.remove", undeclared);
            }
        });
    }
}
