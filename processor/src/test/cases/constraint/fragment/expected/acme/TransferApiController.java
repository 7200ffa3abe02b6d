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
import javax.annotation.processing.Generated;

/**
 * Serves {@link TransferApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class TransferApiController {
    private final TransferApi api;

    private final Guard guard;

    private final ValidationContext validation;

    TransferApiController(TransferApi api, Guard guard, ValidationContext validation) {
        this.api = api;
        this.guard = guard;
        this.validation = validation;
    }

    @Post("/v1/transfers")
    public HttpResponse<byte[]> send(HttpRequest<?> request) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery();
        Transfer transfer = in.requiredBody(body, TransferReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerSend(transfer);
    }

    private HttpResponse<byte[]> answerSend(Transfer transfer) {
        try {
            api.send(transfer);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("TransferApi.send", undeclared);
        }
    }

    @Get("/v1/transfers")
    public HttpResponse<byte[]> count(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery("from");
        String from = in.query("from").toText();
        in.check(TransferApiValidator.count(from, validation));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerCount(from), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerCount(String from) {
        try {
            long answer = api.count(from);
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("TransferApi.count", undeclared);
        }
    }
}
