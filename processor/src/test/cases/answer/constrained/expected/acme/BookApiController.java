package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Items;
import dev.signet.runtime.http.Later;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.security.Guard;
import dev.signet.runtime.validation.ValidationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
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
    private final BookApi api;

    private final Guard guard;

    private final ValidationContext validation;

    BookApiController(BookApi api, Guard guard, ValidationContext validation) {
        this.api = api;
        this.guard = guard;
        this.validation = validation;
    }

    @Get("/v1/books")
    public HttpResponse<byte[]> list(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerList() {
        try {
            List<BookApi.Book> answer = api.list();
            Answers.requireKept(BookApiValidator.listAnswer(answer, validation));
            return Answers.json(200, JsonWriter.write(out -> out.array(answer, BookWriter::write)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.list", undeclared);
        }
    }

    @Get("/v1/books/titles")
    public HttpResponse<byte[]> titles(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerTitles(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerTitles() {
        try {
            Optional<List<String>> answer = api.titles();
            if (answer.isEmpty()) {
                return Answers.notFound();
            }
            Answers.requireKept(BookApiValidator.titlesAnswer(answer.get()));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer.get(), (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.titles", undeclared);
        }
    }

    @Get("/v1/books/all")
    public CompletionStage<HttpResponse<byte[]>> all(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery();
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        return Answers.to(request, answerAll(), "no-cache", "Accept-Encoding");
    }

    private CompletionStage<HttpResponse<byte[]>> answerAll() {
        return Later.items(() -> api.all(), outcome -> {
            try {
                Items<BookApi.Book> answer = outcome.get().kept(item -> BookApiValidator.allAnswer(item, validation));
                return Answers.array(200, "application/json", answer,
                        item -> JsonWriter.write(out -> BookWriter.write(item, out)));
            } catch (Throwable undeclared) {
                throw new UndeclaredException("BookApi.all", undeclared);
            }
        });
    }

    @Get("/v1/books/count")
    public HttpResponse<byte[]> count(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerCount(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerCount() {
        try {
            int answer = api.count();
            Answers.requireKept(BookApiValidator.countAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.count", undeclared);
        }
    }

    @Get("/v1/books/last")
    public CompletionStage<HttpResponse<byte[]>> last(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery();
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        return Answers.to(request, answerLast(), "no-cache", "Accept-Encoding");
    }

    private CompletionStage<HttpResponse<byte[]>> answerLast() {
        return Later.answer(() -> api.last(), outcome -> {
            try {
                String answer = outcome.get();
                Answers.requireKept(BookApiValidator.lastAnswer(answer));
                return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
            } catch (Throwable undeclared) {
                throw new UndeclaredException("BookApi.last", undeclared);
            }
        });
    }
}
