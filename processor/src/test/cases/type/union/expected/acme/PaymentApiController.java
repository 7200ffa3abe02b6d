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
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Serves {@link PaymentApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class PaymentApiController {
    private final PaymentApi api;

    private final Guard guard;

    PaymentApiController(PaymentApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Post("/v1/payments")
    public HttpResponse<byte[]> pay(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        PaymentApi.Order order = in.requiredBody(body, OrderReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerPay(order);
    }

    private HttpResponse<byte[]> answerPay(PaymentApi.Order order) {
        try {
            PaymentApi.Payment answer = api.pay(order);
            Answers.requireKept(PaymentApiValidator.payAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> PaymentWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PaymentApi.pay", undeclared);
        }
    }

    @Post("/v1/payments/cards")
    public HttpResponse<byte[]> add(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        PaymentApi.Card card = in.requiredBody(body, CardReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAdd(card);
    }

    private HttpResponse<byte[]> answerAdd(PaymentApi.Card card) {
        try {
            PaymentApi.Card answer = api.add(card);
            Answers.requireKept(PaymentApiValidator.addAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> CardWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PaymentApi.add", undeclared);
        }
    }

    @Get("/v1/payments/events")
    public HttpResponse<byte[]> events(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerEvents(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerEvents() {
        try {
            List<PaymentApi.Event> answer = api.events();
            Answers.requireKept(PaymentApiValidator.eventsAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, EventWriter::write)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("PaymentApi.events", undeclared);
        }
    }
}
