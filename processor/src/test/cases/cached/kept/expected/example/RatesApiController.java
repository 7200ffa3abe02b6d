package example;

import dev.signet.runtime.context.RequestHeaders;
import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Argument;
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
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Serves {@link RatesApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class RatesApiController {
    private final RatesApi api;

    private final Guard guard;

    RatesApiController(RatesApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Get("/v1/rates")
    public HttpResponse<byte[]> today(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerToday(),
                "public, max-age=60, s-maxage=600, must-revalidate", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerToday() {
        try {
            List<String> answer = api.today();
            Answers.requireKept(RatesApiValidator.todayAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("RatesApi.today", undeclared);
        }
    }

    @Get("/v1/rates/past")
    public HttpResponse<byte[]> past(HttpRequest<?> request) {
        String type = Media.accepted(request, "application/json", "text/plain");
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String market = in.header("X-Market").toText();
        Optional<String> view = in.cookie("view").toOptional(Argument::toText);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerPast(type, market, view),
                "public, max-age=2592000, immutable", "Accept, Accept-Encoding, X-Market, Cookie");
    }

    private HttpResponse<byte[]> answerPast(String type, String market, Optional<String> view) {
        try {
            String answer = api.past(market, view);
            Answers.requireKept(RatesApiValidator.pastAnswer(answer));
            return switch (type) {
                case "text/plain" -> Answers.text(200, type, answer);
                default -> Answers.content(200, type, JsonWriter.write(out -> out.value(answer)));
            };
        } catch (Throwable undeclared) {
            throw new UndeclaredException("RatesApi.past", undeclared);
        }
    }

    @Get("/v1/rates/mine")
    public HttpResponse<byte[]> mine(HttpRequest<?> request) {
        guard.requireAuthenticated(request);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerMine(), "private, max-age=5",
                "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerMine() {
        try {
            List<String> answer = api.mine();
            Answers.requireKept(RatesApiValidator.mineAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("RatesApi.mine", undeclared);
        }
    }

    @Get("/v1/rates/secret")
    public HttpResponse<byte[]> secret(HttpRequest<?> request) {
        guard.requireAuthenticated(request);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerSecret(), "no-store", "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerSecret() {
        try {
            List<String> answer = api.secret();
            Answers.requireKept(RatesApiValidator.secretAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("RatesApi.secret", undeclared);
        }
    }

    @Get("/v1/rates/by-header")
    public HttpResponse<byte[]> byHeader(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerByHeader(new RequestHeaders(request)), "no-cache", "*");
    }

    private HttpResponse<byte[]> answerByHeader(HttpHeaders headers) {
        try {
            List<String> answer = api.byHeader(headers);
            Answers.requireKept(RatesApiValidator.byHeaderAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, (element, to) -> to.value(element))));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("RatesApi.byHeader", undeclared);
        }
    }
}
