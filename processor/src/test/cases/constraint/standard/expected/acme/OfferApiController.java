package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
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
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Serves {@link OfferApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class OfferApiController {
    private final OfferApi api;

    private final Guard guard;

    private final ValidationContext validation;

    OfferApiController(OfferApi api, Guard guard, ValidationContext validation) {
        this.api = api;
        this.guard = guard;
        this.validation = validation;
    }

    @Post("/v1/offers")
    public HttpResponse<byte[]> make(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery();
        Offer offer = in.requiredBody(body, OfferReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerMake(offer);
    }

    private HttpResponse<byte[]> answerMake(Offer offer) {
        try {
            Offer answer = api.make(offer);
            Answers.requireKept(OfferApiValidator.makeAnswer(answer, validation));
            return Answers.json(200, JsonWriter.write(out -> OfferWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OfferApi.make", undeclared);
        }
    }

    @Get("/v1/offers")
    public HttpResponse<byte[]> list(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery("since");
        Instant since = in.query("since").toInstant();
        in.check(OfferApiValidator.list(since, validation));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(since), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerList(Instant since) {
        try {
            List<Offer> answer = api.list(since);
            Answers.requireKept(OfferApiValidator.listAnswer(answer, validation));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, OfferWriter::write)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OfferApi.list", undeclared);
        }
    }
}
