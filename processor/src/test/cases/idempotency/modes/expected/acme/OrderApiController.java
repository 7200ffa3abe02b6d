package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.idempotency.Idempotency;
import dev.signet.runtime.idempotency.IdempotentOperation;
import dev.signet.runtime.idempotency.Transacted;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.security.Caller;
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
import java.time.Duration;
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
            .transactional()
            .waiting(Duration.parse("PT2S"));

    private static final IdempotentOperation SEND = new IdempotentOperation(
            "acme.OrderApi.send", true, Duration.parse("PT24H"), 422)
            .atMostOnce();

    private static final IdempotentOperation KEEP = new IdempotentOperation(
            "acme.OrderApi.keep", true, Duration.parse("PT24H"), 422)
            .replayingFailures()
            .transactional();

    private static final IdempotentOperation LEASE = new IdempotentOperation(
            "acme.OrderApi.lease", true, Duration.parse("PT24H"), 422);

    private final OrderApi api;

    private final Guard guard;

    private final Idempotency idempotency;

    OrderApiController(OrderApi api, Guard guard, Idempotency idempotency) {
        this.api = api;
        this.guard = guard;
        this.idempotency = idempotency;
    }

    @Post("/v1/orders")
    @Transacted("OrderApi.place")
    public HttpResponse<byte[]> place(HttpRequest<?> request) {
        Caller caller = guard.requireAuthenticated(request);
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String item = in.requiredBody(body, JsonReader::readString);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(PLACE, request, body, caller, () -> answerPlace(item));
    }

    private HttpResponse<byte[]> answerPlace(String item) {
        try {
            api.place(item);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.place", undeclared);
        }
    }

    @Post("/v1/orders/sent")
    public HttpResponse<byte[]> send(HttpRequest<?> request) {
        Caller caller = guard.requireAuthenticated(request);
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String item = in.requiredBody(body, JsonReader::readString);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(SEND, request, body, caller, () -> answerSend(item));
    }

    private HttpResponse<byte[]> answerSend(String item) {
        try {
            api.send(item);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.send", undeclared);
        }
    }

    @Post("/v1/orders/kept")
    @Transacted("OrderApi.keep")
    public HttpResponse<byte[]> keep(HttpRequest<?> request) {
        Caller caller = guard.requireAuthenticated(request);
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String item = in.requiredBody(body, JsonReader::readString);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(KEEP, request, body, caller, () -> answerKeep(item));
    }

    private HttpResponse<byte[]> answerKeep(String item) {
        try {
            api.keep(item);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.keep", undeclared);
        }
    }

    @Post("/v1/orders/leased")
    public HttpResponse<byte[]> lease(HttpRequest<?> request) {
        Caller caller = guard.requireAuthenticated(request);
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String item = in.requiredBody(body, JsonReader::readString);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(LEASE, request, body, caller, () -> answerLease(item));
    }

    private HttpResponse<byte[]> answerLease(String item) {
        try {
            api.lease(item);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.lease", undeclared);
        }
    }
}
