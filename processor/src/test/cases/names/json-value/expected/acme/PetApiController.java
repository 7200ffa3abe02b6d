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
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import javax.annotation.processing.Generated;

/**
 * Serves {@link PetApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class PetApiController {
    private final PetApi api;

    private final Guard guard;

    PetApiController(PetApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Post("/v1/pets")
    public HttpResponse<byte[]> add(HttpRequest<?> request) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        PetApi.Pet pet = in.requiredBody(body, PetReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAdd(pet);
    }

    private HttpResponse<byte[]> answerAdd(PetApi.Pet pet) {
        try {
            api.add(pet);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PetApi.add", undeclared);
        }
    }

    @Get("/v1/pets")
    public HttpResponse<byte[]> find(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("state");
        PetApi.State state = in.query("state").to(StateReader::parse, StateReader.EXPECTED);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFind(state), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerFind(PetApi.State state) {
        try {
            PetApi.State answer = api.find(state);
            Answers.requireKept(PetApiValidator.findAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(StateWriter.text(answer))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PetApi.find", undeclared);
        }
    }
}
