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
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
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
    private final OrderApi api;

    private final Guard guard;

    OrderApiController(OrderApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Post("/v1/orders")
    public HttpResponse<byte[]> place(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        Order order = in.requiredBody(body, OrderReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerPlace(order);
    }

    private HttpResponse<byte[]> answerPlace(Order order) {
        try {
            Order answer = api.place(order);
            Answers.requireKept(OrderApiValidator.placeAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> OrderWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.place", undeclared);
        }
    }

    @Get("/v1/orders/{id}")
    public HttpResponse<byte[]> receipt(HttpRequest<?> request, @PathVariable("id") String idText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerReceipt(id), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerReceipt(String id) {
        try {
            Receipt answer = api.receipt(id);
            Answers.requireKept(OrderApiValidator.receiptAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> ReceiptWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.receipt", undeclared);
        }
    }
}
