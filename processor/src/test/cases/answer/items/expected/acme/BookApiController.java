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
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.reactivestreams.FlowAdapters;

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
    public CompletionStage<HttpResponse<byte[]>> list(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("item");
        int item = in.query("item").toInt();
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        return Answers.to(request, answerList(item), "no-cache", "Accept-Encoding");
    }

    private CompletionStage<HttpResponse<byte[]>> answerList(int item) {
        return Later.items(() -> api.list(item), outcome -> {
            try {
                Items<BookApi.Book> answer = outcome.get().kept(item_ -> BookApiValidator.listAnswer(item_));
                return Answers.array(200, "application/json", answer,
                        item_ -> JsonWriter.write(out -> BookWriter.write(item_, out)));
            } catch (BookApi.Closed problem) {
                return Answers.problem(409, "/problems/closed", "Closed", problem);
            } catch (Throwable undeclared) {
                throw new UndeclaredException("BookApi.list", undeclared);
            }
        });
    }

    @Get("/v1/books/changes")
    public CompletionStage<HttpResponse<byte[]>> changes(HttpRequest<?> request) {
        Media.requireAccepted(request, "text/event-stream");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        return Answers.to(request, answerChanges(), "no-cache", "Accept-Encoding");
    }

    private CompletionStage<HttpResponse<byte[]>> answerChanges() {
        return Later.items(() -> FlowAdapters.toPublisher(api.changes()), outcome -> {
            try {
                Items<BookApi.Book> answer = outcome.get().kept(item -> BookApiValidator.changesAnswer(item));
                return Answers.events(200, answer,
                        item -> JsonWriter.write(out -> BookWriter.write(item, out)));
            } catch (Throwable undeclared) {
                throw new UndeclaredException("BookApi.changes", undeclared);
            }
        });
    }

    @Get("/v1/books/titles")
    public CompletionStage<HttpResponse<byte[]>> titles(HttpRequest<?> request) {
        String type = Media.accepted(request, "application/json", "text/event-stream");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        return Answers.to(request, answerTitles(type), "no-cache", "Accept, Accept-Encoding");
    }

    private CompletionStage<HttpResponse<byte[]>> answerTitles(String type) {
        return Later.items(() -> api.titles(), outcome -> {
            try {
                Items<String> answer = outcome.get().kept(item -> BookApiValidator.titlesAnswer(item));
                return switch (type) {
                    case "text/event-stream" -> Answers.events(200, answer,
                            item -> JsonWriter.write(out -> out.value(item)));
                    default -> Answers.array(200, type, answer,
                            item -> JsonWriter.write(out -> out.value(item)));
                };
            } catch (Throwable undeclared) {
                throw new UndeclaredException("BookApi.titles", undeclared);
            }
        });
    }

    @Get("/v1/books/series")
    public CompletionStage<HttpResponse<byte[]>> series(HttpRequest<?> request) {
        String type_ = Media.accepted(request, "text/event-stream", "application/json", "application/vnd.acme+json");
        Arguments in = Arguments.of(request);
        in.onlyQuery("type");
        BookApi.Kind type = in.query("type").to(KindReader::parse, KindReader.EXPECTED);
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        return Answers.to(request, answerSeries(type_, type), "no-cache",
                "Accept, Accept-Encoding");
    }

    private CompletionStage<HttpResponse<byte[]>> answerSeries(String type_, BookApi.Kind type) {
        return Later.items(() -> api.series(type), outcome -> {
            try {
                Items<List<BookApi.Book>> answer = outcome.get().kept(item -> BookApiValidator.seriesAnswer(item));
                return switch (type_) {
                    case "application/json", "application/vnd.acme+json" -> Answers.array(200, type_, answer,
                            item -> JsonWriter.write(out -> out.array(item, BookWriter::write)));
                    default -> Answers.events(200, answer,
                            item -> JsonWriter.write(out -> out.array(item, BookWriter::write)));
                };
            } catch (Throwable undeclared) {
                throw new UndeclaredException("BookApi.series", undeclared);
            }
        });
    }
}
