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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import javax.annotation.processing.Generated;

/**
 * Serves {@link SampleApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class SampleApiController {
    private final SampleApi api;

    private final Guard guard;

    SampleApiController(SampleApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    /**
     * Keep a sample.
     */
    @Post("/v1/samples")
    public HttpResponse<byte[]> keep(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        Sample sample = in.requiredBody(body, SampleReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerKeep(sample);
    }

    private HttpResponse<byte[]> answerKeep(Sample sample) {
        try {
            Sample answer = api.keep(sample);
            Answers.requireKept(SampleApiValidator.keepAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> SampleWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("SampleApi.keep", undeclared);
        }
    }
}
