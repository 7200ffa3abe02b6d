package example;

import dev.signet.annotations.Stored;
import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Later;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.security.Guard;
import dev.signet.runtime.sensitive.Confidential;
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
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Serves {@link OrdersApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class OrdersApiController {
    private final OrdersApi api;

    private final Guard guard;

    OrdersApiController(OrdersApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    /**
     * What is stored is judged in groups of its own.
     */
    @Put("/v1/orders/{id}/checked")
    public HttpResponse<byte[]> check(HttpRequest<?> request, @PathVariable("id") String idText) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        Order order = in.requiredBody(body, OrderReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerCheck(id, order);
    }

    private HttpResponse<byte[]> answerCheck(String id, Order order) {
        try {
            Stored<Order> stored = api.check(id, order);
            Order answer = stored.content();
            Answers.requireKept(OrdersApiValidator.checkAnswer(answer));
            return Answers.json(stored.isCreated() ? 201 : 200,
                    JsonWriter.write(out -> OrderPlacedWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrdersApi.check", undeclared);
        }
    }

    @Put("/v1/orders/{id}/secret")
    @Confidential("OrdersApi.keep")
    public HttpResponse<byte[]> keep(HttpRequest<?> request, @PathVariable("id") String idText) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        String secret = in.requiredBody(body, JsonReader::readString);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerKeep(id, secret);
    }

    private HttpResponse<byte[]> answerKeep(String id, String secret) {
        try {
            Stored<String> stored = api.keep(id, secret);
            String answer = stored.content();
            Answers.requireKept(OrdersApiValidator.keepAnswer(answer));
            return Answers.json(stored.isCreated() ? 201 : 200,
                    JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrdersApi.keep", undeclared);
        }
    }

    /**
     * A user's class of that name is none of ours.
     */
    @Put("/v1/orders/{id}/own")
    public HttpResponse<byte[]> own(HttpRequest<?> request, @PathVariable("id") String idText) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerOwn(id);
    }

    private HttpResponse<byte[]> answerOwn(String id) {
        try {
            OrdersApi.Own.Stored answer = api.own(id);
            Answers.requireKept(OrdersApiValidator.ownAnswer(answer));
            return Answers.created("/v1/orders/" + Answers.segment(id) + "/own",
                    JsonWriter.write(out -> OwnStoredWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrdersApi.own", undeclared);
        }
    }

    @Put("/v1/orders/{id}")
    public CompletionStage<HttpResponse<byte[]>> write(HttpRequest<?> request,
            @PathVariable("id") String idText) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        Order state = in.requiredBody(body, OrderReader::read);
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        return answerWrite(id, state);
    }

    private CompletionStage<HttpResponse<byte[]>> answerWrite(String id, Order state) {
        return Later.answer(() -> api.write(id, state), outcome -> {
            try {
                Stored<Order> stored = outcome.get();
                Order answer = stored.content();
                Answers.requireKept(OrdersApiValidator.writeAnswer(answer));
                return Answers.json(stored.isCreated() ? 201 : 200,
                        JsonWriter.write(out -> OrderWriter.write(answer, out)));
            } catch (Throwable undeclared) {
                throw new UndeclaredException("OrdersApi.write", undeclared);
            }
        });
    }

    @Put("/v1/orders/{id}/title")
    public HttpResponse<byte[]> title(HttpRequest<?> request, @PathVariable("id") String idText) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String id = in.path("id", idText).toText();
        String title = in.requiredBody(body, JsonReader::readString);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerTitle(id, title);
    }

    private HttpResponse<byte[]> answerTitle(String id, String title) {
        try {
            Stored<String> stored = api.title(id, title);
            String answer = stored.content();
            Answers.requireKept(OrdersApiValidator.titleAnswer(answer));
            return Answers.json(stored.isCreated() ? 201 : 200,
                    JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrdersApi.title", undeclared);
        }
    }
}
