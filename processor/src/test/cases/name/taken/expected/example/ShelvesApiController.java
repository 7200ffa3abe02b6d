package example;

import dev.signet.runtime.http.Answers;
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
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Serves {@link ShelvesApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ShelvesApiController {
    private static final IdempotentOperation ADD = new IdempotentOperation(
            "example.ShelvesApi.add", true, Duration.parse("PT24H"), 422);

    private final ShelvesApi api;

    private final Guard guard;

    private final Idempotency idempotency;

    ShelvesApiController(ShelvesApi api, Guard guard, Idempotency idempotency) {
        this.api = api;
        this.guard = guard;
        this.idempotency = idempotency;
    }

    @Get("/v1/shelves/{api}")
    public HttpResponse<byte[]> list(HttpRequest<?> request, @PathVariable("api") String apiText) {
        this.guard.requireRole(request, "librarian");
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("guard", "text", "to", "element", "answer", "out");
        String api = in.path("api", apiText).toText();
        List<ShelvesApi.Genre> guard = in.query("guard").toList(
                text_ -> text_.to(GenreReader::parse, GenreReader.EXPECTED));
        List<ShelvesApi.Genre> text = in.query("text").toList(
                text_ -> text_.to(GenreReader::parse, GenreReader.EXPECTED));
        int to = in.query("to").toInt();
        int element = in.query("element").toInt();
        String answer = in.query("answer").toText();
        String out = in.query("out").toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(api, guard, text, to, element, answer, out),
                "private, no-cache", "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerList(String api, List<ShelvesApi.Genre> guard,
            List<ShelvesApi.Genre> text, int to, int element, String answer, String out) {
        try {
            List<List<String>> answer_ = this.api.list(api, guard, text, to, element, answer, out);
            Answers.requireKept(ShelvesApiValidator.listAnswer(answer_));
            return Answers.json(200,
                    JsonWriter.write(out_ -> out_.array(answer_, (element_, to_) -> to_.array(element_, (element2, to2) -> to2.value(element2)))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("ShelvesApi.list", undeclared);
        }
    }

    @Post("/v1/shelves/{api}")
    public HttpResponse<byte[]> add(HttpRequest<?> request_,
            @PathVariable("api") String idempotencyText) {
        Caller caller_ = guard.requireRole(request_, "librarian");
        Media.requireJson(request_);
        Media.requireJsonAccepted(request_);
        byte[] body = Media.content(request_);
        Arguments in_ = Arguments.of(request_);
        in_.onlyQuery("in", "request", "body");
        String idempotency = in_.path("api", idempotencyText).toText();
        String in = in_.query("in").toText();
        String request = in_.query("request").toText();
        String caller = in_.query("body").toText();
        List<List<ShelvesApi.Shelf>> reader = in_.requiredBody(body, reader_ -> reader_.readList(reader2 -> reader2.readList(ShelfReader::read)));
        if (in_.hasViolations()) {
            return in_.refusal();
        }
        return this.idempotency.once(ADD, request_, body, caller_, () -> answerAdd(idempotency, in,
                request, caller, reader));
    }

    private HttpResponse<byte[]> answerAdd(String idempotency, String in, String request,
            String caller, List<List<ShelvesApi.Shelf>> reader) {
        try {
            ShelvesApi.Shelf answer = api.add(idempotency, in, request, caller, reader);
            Answers.requireKept(ShelvesApiValidator.addAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> ShelfWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("ShelvesApi.add", undeclared);
        }
    }
}
