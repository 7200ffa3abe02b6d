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
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        Pet pet = in.requiredBody(body, PetReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAdd(pet);
    }

    private HttpResponse<byte[]> answerAdd(Pet pet) {
        try {
            Pet answer = api.add(pet);
            Answers.requireKept(PetApiValidator.addAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> PetWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PetApi.add", undeclared);
        }
    }

    @Get("/v1/pets")
    public HttpResponse<byte[]> owner(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerOwner(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerOwner() {
        try {
            Owner answer = api.owner();
            Answers.requireKept(PetApiValidator.ownerAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> OwnerWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PetApi.owner", undeclared);
        }
    }

    @Post("/v1/pets/owners")
    public HttpResponse<byte[]> own(HttpRequest<?> request) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        Owner owner = in.requiredBody(body, OwnerReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerOwn(owner);
    }

    private HttpResponse<byte[]> answerOwn(Owner owner) {
        try {
            api.own(owner);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PetApi.own", undeclared);
        }
    }
}
