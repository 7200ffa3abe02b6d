package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.idempotency.Idempotency;
import dev.signet.runtime.idempotency.IdempotentOperation;
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
    private static final IdempotentOperation PLACE = new IdempotentOperation(
            "acme.OrderApi.place", true, Duration.parse("PT24H"), 422)
            .ignoring("/sent_at", "/origin/clock")
            .replayingFailures();

    private final OrderApi api;

    private final Guard guard;

    private final Idempotency idempotency;

    OrderApiController(OrderApi api, Guard guard, Idempotency idempotency) {
        this.api = api;
        this.guard = guard;
        this.idempotency = idempotency;
    }

    @Post("/v1/orders/{id}")
    public HttpResponse<byte[]> place(HttpRequest<?> request, @PathVariable("id") String idText) {
        Caller caller = guard.requireAuthenticated(request);
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        UUID id = in.path("id", idText).toUuid();
        OrderApi.Order order = in.requiredBody(body, OrderReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(PLACE, request, body, caller, () -> answerPlace(id, order));
    }

    private HttpResponse<byte[]> answerPlace(UUID id, OrderApi.Order order) {
        try {
            api.place(id, order);
            return Answers.empty(204);
        } catch (OrderApi.Unpaid problem) {
            return Answers.problem(409, "/problems/unpaid", "Unpaid", problem);
        } catch (OrderApi.Overloaded problem) {
            return Answers.problem(503, "/problems/overloaded", "Overloaded", problem);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.place", undeclared);
        }
    }
}
