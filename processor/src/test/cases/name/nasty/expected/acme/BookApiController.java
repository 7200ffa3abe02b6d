package acme;

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
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
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
    private static final IdempotentOperation SAVE = new IdempotentOperation(
            "acme.BookApi.save", true, Duration.parse("PT24H"), 422);

    private final BookApi api;

    private final Guard guard;

    private final Idempotency idempotency;

    BookApiController(BookApi api, Guard guard, Idempotency idempotency) {
        this.api = api;
        this.guard = guard;
        this.idempotency = idempotency;
    }

    @Post("/v1/books/{in}/{out}")
    public HttpResponse<byte[]> save(HttpRequest<?> request_, @PathVariable("in") String inText,
            @PathVariable("out") String outText) {
        Caller caller_ = this.guard.requireAuthenticated(request_);
        Media.requireJson(request_);
        Media.requireJsonAccepted(request_);
        byte[] body_ = Media.content(request_);
        Arguments in_ = Arguments.of(request_);
        in_.onlyQuery("request", "found", "i", "value", "name", "seen", "guard", "caller", "answer",
                "problem", "undeclared", "violations");
        String in = in_.path("in", inText).toText();
        String out = in_.path("out", outText).toText();
        int request = in_.query("request").toInt();
        List<String> found = in_.query("found").toList(Argument::toText);
        int i = in_.query("i").toInt();
        String value = in_.query("value").required().toText();
        String name = in_.query("name").toText();
        boolean seen = in_.query("seen").toBoolean();
        String guard = in_.query("guard").toText();
        String caller = in_.query("caller").toText();
        String answer = in_.query("answer").toText();
        String problem = in_.query("problem").toText();
        String undeclared = in_.query("undeclared").toText();
        String violations = in_.query("violations").required().toText();
        BookApi.Book body = in_.requiredBody(body_, BookReader::read);
        in_.check(BookApiValidator.save(out, request, found, i, value, violations));
        if (in_.hasViolations()) {
            return in_.refusal();
        }
        return idempotency.once(SAVE, request_, body_, caller_, () -> answerSave(in, out, request,
                found, i, value, name, seen, guard, caller, answer, problem, undeclared, violations,
                body));
    }

    private HttpResponse<byte[]> answerSave(String in, String out, int request, List<String> found,
            int i, String value, String name, boolean seen, String guard, String caller,
            String answer, String problem, String undeclared, String violations,
            BookApi.Book body) {
        try {
            BookApi.Book answer_ = api.save(in, out, request, found, i, value, name, seen, guard, caller, answer, problem, undeclared, violations, body);
            Answers.requireKept(BookApiValidator.saveAnswer(answer_));
            return Answers.created("/v1/books/" + Answers.segment(in) + "/" + Answers.segment(out),
                    JsonWriter.write(out_ -> BookWriter.write(answer_, out_)));
        } catch (Clash problem_) {
            return Answers.problem(409, "/problems/clash", "Clash", problem_, out_ -> {
                if (problem_.out() != null) {
                    out_.field("out", problem_.out());
                }
                if (problem_.element() != null) {
                    out_.name("element");
                    out_.array(problem_.element(), (element, to) -> to.value(element));
                }
            });
        } catch (Throwable undeclared_) {
            throw new UndeclaredException("BookApi.save", undeclared_);
        }
    }

    @Put("/v1/books/{in}/{out}")
    public HttpResponse<byte[]> serve(HttpRequest<?> request, @PathVariable("in") String inTextText,
            @PathVariable("out") String inText_) {
        guard.requireAuthenticated(request);
        Media.requireJsonAccepted(request);
        Arguments in_ = Arguments.of(request);
        in_.onlyQuery("text");
        String inText = in_.path("in", inTextText).toText();
        String in = in_.path("out", inText_).toText();
        List<UUID> text = in_.query("text").toList(Argument::toUuid);
        if (in_.hasViolations()) {
            return in_.refusal();
        }
        return answerServe(inText, in, text);
    }

    private HttpResponse<byte[]> answerServe(String inText, String in, List<UUID> text) {
        try {
            String answer = api.serve(inText, in, text);
            Answers.requireKept(BookApiValidator.serveAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.serve", undeclared);
        }
    }
}
