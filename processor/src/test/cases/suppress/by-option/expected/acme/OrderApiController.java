package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.idempotency.Idempotency;
import dev.signet.runtime.idempotency.IdempotentOperation;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.security.Caller;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * Serves {@link OrderApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class OrderApiController {
    private static final IdempotentOperation REPLACE = new IdempotentOperation(
            "acme.OrderApi.replace", true, Duration.parse("PT24H"), 422);

    private final OrderApi api;

    private final Guard guard;

    private final Idempotency idempotency;

    OrderApiController(OrderApi api, Guard guard, Idempotency idempotency) {
        this.api = api;
        this.guard = guard;
        this.idempotency = idempotency;
    }

    @Put("/v1/orders/{id}")
    public HttpResponse<byte[]> replace(HttpRequest<?> request, @PathVariable("id") String idText) {
        Caller caller = guard.requireAuthenticated(request);
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        UUID id = in.path("id", idText).toUuid();
        String item = in.requiredBody(body, JsonReader::readString);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(REPLACE, request, body, caller, () -> answerReplace(id, item));
    }

    private HttpResponse<byte[]> answerReplace(UUID id, String item) {
        try {
            api.replace(id, item);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.replace", undeclared);
        }
    }
}
