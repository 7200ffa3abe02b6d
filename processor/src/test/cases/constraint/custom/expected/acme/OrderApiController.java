package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Argument;
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
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
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

    private final ValidationContext validation;

    OrderApiController(OrderApi api, Guard guard, ValidationContext validation) {
        this.api = api;
        this.guard = guard;
        this.validation = validation;
    }

    @Post("/v1/orders")
    public HttpResponse<byte[]> add(HttpRequest<?> request) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery();
        Order order = in.requiredBody(body, OrderReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAdd(order);
    }

    private HttpResponse<byte[]> answerAdd(Order order) {
        try {
            api.add(order);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.add", undeclared);
        }
    }

    @Put("/v1/orders")
    public HttpResponse<byte[]> addAll(HttpRequest<?> request) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery("code");
        List<Range> ranges = in.requiredBody(body, reader -> reader.readList(RangeReader::read));
        String code = in.query("code").toText();
        in.check(OrderApiValidator.addAll(code, validation));
        if (in.hasViolations()) {
            return in.refusal();
        }
        in.check(OrderApiValidator.addAllWhole(ranges, validation));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAddAll(ranges, code);
    }

    private HttpResponse<byte[]> answerAddAll(List<Range> ranges, String code) {
        try {
            api.addAll(ranges, code);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.addAll", undeclared);
        }
    }

    @Get("/v1/orders")
    public HttpResponse<byte[]> list(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery("count", "tag", "strict");
        int count = in.query("count").toInt();
        List<String> tags = in.query("tag").toList(Argument::toText);
        String strict = in.query("strict").toText();
        in.check(OrderApiValidator.list(count, tags, strict, validation));
        if (in.hasViolations()) {
            return in.refusal();
        }
        in.check(OrderApiValidator.listWhole(tags, validation));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(count, tags, strict), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerList(int count, List<String> tags, String strict) {
        try {
            List<Order> answer = api.list(count, tags, strict);
            Answers.requireKept(OrderApiValidator.listAnswer(answer, validation));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, OrderWriter::write)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("OrderApi.list", undeclared);
        }
    }
}
