package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Serves {@link ShelfApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ShelfApiController {
    private final ShelfApi api;

    private final Guard guard;

    ShelfApiController(ShelfApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Post("/v1/shelves")
    public HttpResponse<byte[]> add(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        ShelfApi.Shelf shelf = in.requiredBody(body, ShelfReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAdd(shelf);
    }

    private HttpResponse<byte[]> answerAdd(ShelfApi.Shelf shelf) {
        try {
            ShelfApi.Shelf answer = api.add(shelf);
            Answers.requireKept(ShelfApiValidator.addAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> ShelfWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("ShelfApi.add", undeclared);
        }
    }

    @Put("/v1/shelves")
    public HttpResponse<byte[]> put(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        Map<String, ShelfApi.Book[]> books = in.requiredBody(body, reader -> reader.readMap(reader2 -> reader2.readArray(BookReader::read, ShelfApi.Book[]::new)));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerPut(books);
    }

    private HttpResponse<byte[]> answerPut(Map<String, ShelfApi.Book[]> books) {
        try {
            Map<String, Set<ShelfApi.Genre>> answer = api.put(books);
            Answers.requireKept(ShelfApiValidator.putAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.map(answer, key -> key, (element, to) -> to.array(element, (element2, to2) -> to2.value(GenreWriter.text(element2))))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("ShelfApi.put", undeclared);
        }
    }
}
