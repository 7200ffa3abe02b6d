package acme;

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
import dev.signet.runtime.json.JsonWriter;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
@ExecuteOn(TaskExecutors.BLOCKING)
public final class BookApiController {
    private static final IdempotentOperation ADD = new IdempotentOperation(
            "acme.BookApi.add", true, Duration.parse("PT24H"), 422);

    private final BookApi api;

    private final Guard guard;

    private final Idempotency idempotency;

    BookApiController(BookApi api, Guard guard, Idempotency idempotency) {
        this.api = api;
        this.guard = guard;
        this.idempotency = idempotency;
    }

    @Get("/v1/books")
    public CompletionStage<HttpResponse<byte[]>> list(HttpRequest<?> request) {
        guard.requireRole(request, "reader");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        return Answers.to(request, answerList(), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private CompletionStage<HttpResponse<byte[]>> answerList() {
        return Later.answer(() -> api.list(), outcome -> {
            try {
                List<BookApi.Book> answer = outcome.get();
                Answers.requireKept(BookApiValidator.listAnswer(answer));
                return Answers.json(200,
                        JsonWriter.write(out -> out.array(answer, BookWriter::write)));
            } catch (Throwable undeclared) {
                throw new UndeclaredException("BookApi.list", undeclared);
            }
        });
    }

    @Get("/v1/books/{isbn}")
    public CompletionStage<HttpResponse<byte[]>> find(HttpRequest<?> request,
            @PathVariable("isbn") String isbnText) {
        guard.requireRole(request, "reader");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String isbn = in.path("isbn", isbnText).toText();
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        return Answers.to(request, answerFind(isbn), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private CompletionStage<HttpResponse<byte[]>> answerFind(String isbn) {
        return Later.answer(() -> api.find(isbn), outcome -> {
            try {
                Optional<BookApi.Book> answer = outcome.get();
                if (answer.isEmpty()) {
                    return Answers.notFound();
                }
                Answers.requireKept(BookApiValidator.findAnswer(answer.get()));
                return Answers.json(200,
                        JsonWriter.write(out -> BookWriter.write(answer.get(), out)));
            } catch (Throwable undeclared) {
                throw new UndeclaredException("BookApi.find", undeclared);
            }
        });
    }

    @Post("/v1/books")
    public CompletionStage<HttpResponse<byte[]>> add(HttpRequest<?> request) {
        Caller caller = guard.requireRole(request, "reader");
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        BookApi.Book book = in.requiredBody(body, BookReader::read);
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        return idempotency.onceLater(ADD, request, body, caller, () -> answerAdd(book));
    }

    private CompletionStage<HttpResponse<byte[]>> answerAdd(BookApi.Book book) {
        return Later.answer(() -> api.add(book), outcome -> {
            try {
                BookApi.Book answer = outcome.get();
                Answers.requireKept(BookApiValidator.addAnswer(answer));
                return Answers.created("/v1/books/" + Answers.segment(answer.isbn()),
                        JsonWriter.write(out -> BookWriter.write(answer, out)));
            } catch (BookApi.Banned problem) {
                return Answers.problem(422, "/problems/banned", "Banned", problem);
            } catch (Throwable undeclared) {
                throw new UndeclaredException("BookApi.add", undeclared);
            }
        });
    }

    @Delete("/v1/books/{isbn}")
    public CompletionStage<HttpResponse<byte[]>> remove(HttpRequest<?> request,
            @PathVariable("isbn") String isbnText) {
        guard.requireRole(request, "reader");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String isbn = in.path("isbn", isbnText).toText();
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        return answerRemove(isbn);
    }

    private CompletionStage<HttpResponse<byte[]>> answerRemove(String isbn) {
        return Later.answer(() -> api.remove(isbn), outcome -> {
            try {
                outcome.get();
                return Answers.empty(204);
            } catch (BookApi.Banned problem) {
                return Answers.problem(422, "/problems/banned", "Banned", problem);
            } catch (Throwable undeclared) {
                throw new UndeclaredException("BookApi.remove", undeclared);
            }
        });
    }

    @Delete("/v1/books")
    public CompletionStage<HttpResponse<byte[]>> removeAll(HttpRequest<?> request) {
        guard.requireRole(request, "reader");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        return answerRemoveAll();
    }

    private CompletionStage<HttpResponse<byte[]>> answerRemoveAll() {
        return Later.answer(() -> api.removeAll(), outcome -> {
            try {
                outcome.get();
                return Answers.empty(204);
            } catch (Throwable undeclared) {
                throw new UndeclaredException("BookApi.removeAll", undeclared);
            }
        });
    }

    @Post("/v1/books/{isbn}/scans")
    public CompletionStage<HttpResponse<byte[]>> scan(HttpRequest<?> request,
            @PathVariable("isbn") String outcomeText) {
        guard.requireRole(request, "reader");
        ContentStream body = Media.stream(request, "application/pdf");
        Media.requireAccepted(request, "text/plain");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String outcome = in.path("isbn", outcomeText).toText();
        InputStream scan = in.requiredBody(body);
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        return body.duringLater(() -> answerScan(outcome, scan));
    }

    private CompletionStage<HttpResponse<byte[]>> answerScan(String outcome, InputStream scan) {
        return Later.answer(() -> api.scan(outcome, scan), outcome_ -> {
            try {
                String answer = outcome_.get();
                Answers.requireKept(BookApiValidator.scanAnswer(answer));
                return Answers.text(200, "text/plain", answer);
            } catch (ContentFault problem) {
                throw problem;
            } catch (Throwable undeclared) {
                throw new UndeclaredException("BookApi.scan", undeclared);
            }
        });
    }
}
