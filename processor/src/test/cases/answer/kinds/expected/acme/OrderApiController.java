package acme;

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
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
            "acme.OrderApi.place", false, Duration.parse("PT1H"), 422);

    private static final IdempotentOperation CHANGE = new IdempotentOperation(
            "acme.OrderApi.change", true, Duration.parse("PT24H"), 422);

    private final OrderApi api;

    private final Guard guard;

    private final Idempotency idempotency;

    OrderApiController(OrderApi api, Guard guard, Idempotency idempotency) {
        this.api = api;
        this.guard = guard;
        this.idempotency = idempotency;
    }

    @Get("/v1/orders")
    public HttpResponse<byte[]> list(HttpRequest<?> request) {
        guard.requireAuthenticated(request);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerList() {
        try {
            List<Order> answer = api.list();
            Answers.requireKept(OrderApiValidator.listAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, OrderWriter::write)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.list", undeclared);
        }
    }

    @Get("/v1/orders/{order_id}")
    public HttpResponse<byte[]> find(HttpRequest<?> request,
            @PathVariable("order_id") String orderIdText) {
        guard.requireAuthenticated(request);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        UUID orderId = in.path("order-id", orderIdText).toUuid();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerFind(orderId), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerFind(UUID orderId) {
        try {
            Optional<Order> answer = api.find(orderId);
            if (answer.isEmpty()) {
                return Answers.notFound();
            }
            Answers.requireKept(OrderApiValidator.findAnswer(answer.get()));
            return Answers.json(200, JsonWriter.write(out -> OrderWriter.write(answer.get(), out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.find", undeclared);
        }
    }

    @Get("/v1/orders/count")
    public HttpResponse<byte[]> count(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerCount(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerCount() {
        try {
            int answer = api.count();
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.count", undeclared);
        }
    }

    @Get("/v1/orders/latest")
    public HttpResponse<byte[]> latest(HttpRequest<?> request) {
        guard.requireAuthenticated(request);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerLatest(), "private, no-cache",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerLatest() {
        try {
            Optional<List<Instant>> answer = api.latest();
            if (answer.isEmpty()) {
                return Answers.notFound();
            }
            Answers.requireKept(OrderApiValidator.latestAnswer(answer.get()));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer.get(), (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.latest", undeclared);
        }
    }

    @Post("/v1/orders")
    public HttpResponse<byte[]> place(HttpRequest<?> request) {
        Caller caller = guard.requireAuthenticated(request);
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        OrderLine line = in.requiredBody(body, OrderLineReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(PLACE, request, body, caller, () -> answerPlace(line));
    }

    private HttpResponse<byte[]> answerPlace(OrderLine line) {
        try {
            Order answer = api.place(line);
            Answers.requireKept(OrderApiValidator.placeAnswer(answer));
            return Answers.created("/v1/orders/" + Answers.segment(answer.orderId()),
                    JsonWriter.write(out -> OrderWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.place", undeclared);
        }
    }

    @Put("/v1/orders/{order_id}")
    public HttpResponse<byte[]> replace(HttpRequest<?> request,
            @PathVariable("order_id") String orderIdText) {
        guard.requireAuthenticated(request);
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        UUID orderId = in.path("order-id", orderIdText).toUuid();
        List<OrderLine> lines = in.requiredBody(body, reader -> reader.readList(OrderLineReader::read));
        in.check(OrderApiValidator.replace(lines));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerReplace(orderId, lines);
    }

    private HttpResponse<byte[]> answerReplace(UUID orderId, List<OrderLine> lines) {
        try {
            api.replace(orderId, lines);
            return Answers.created("/v1/orders/" + Answers.segment(orderId) + "/receipt");
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.replace", undeclared);
        }
    }

    @Patch("/v1/orders/{order_id}")
    public HttpResponse<byte[]> change(HttpRequest<?> request,
            @PathVariable("order_id") String orderIdText) {
        Caller caller = guard.requireAuthenticated(request);
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        UUID orderId = in.path("order-id", orderIdText).toUuid();
        OrderLine line = in.requiredBody(body, OrderLineReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(CHANGE, request, body, caller, () -> answerChange(orderId, line));
    }

    private HttpResponse<byte[]> answerChange(UUID orderId, OrderLine line) {
        try {
            api.change(orderId, line);
            return Answers.empty(202);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.change", undeclared);
        }
    }

    @Post("/v1/orders/{order_id}/checks")
    public HttpResponse<byte[]> check(HttpRequest<?> request,
            @PathVariable("order_id") String orderIdText) {
        guard.requireAuthenticated(request);
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        UUID orderId = in.path("order-id", orderIdText).toUuid();
        Optional<OrderLine> line = Optional.ofNullable(in.optionalBody(body, OrderLineReader::read));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerCheck(orderId, line);
    }

    private HttpResponse<byte[]> answerCheck(UUID orderId, Optional<OrderLine> line) {
        try {
            String answer = api.check(orderId, line);
            Answers.requireKept(OrderApiValidator.checkAnswer(answer));
            return Answers.json(203, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.check", undeclared);
        }
    }

    @Delete("/v1/orders/{order_id}")
    public HttpResponse<byte[]> cancel(HttpRequest<?> request,
            @PathVariable("order_id") String orderIdText) {
        guard.requireRole(request, "admin");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        UUID orderId = in.path("order-id", orderIdText).toUuid();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerCancel(orderId);
    }

    private HttpResponse<byte[]> answerCancel(UUID orderId) {
        try {
            api.cancel(orderId);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.cancel", undeclared);
        }
    }
}
