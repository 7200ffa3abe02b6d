package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.json.Scalar;
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
import java.util.List;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;

/**
 * Serves {@link ParcelApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class ParcelApiController {
    private final ParcelApi api;

    private final Guard guard;

    private final ValidationContext validation;

    ParcelApiController(ParcelApi api, Guard guard, ValidationContext validation) {
        this.api = api;
        this.guard = guard;
        this.validation = validation;
    }

    @Post("/v1/parcels")
    public HttpResponse<byte[]> send(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery();
        Parcel parcel = in.requiredBody(body, ParcelReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerSend(parcel);
    }

    private HttpResponse<byte[]> answerSend(Parcel parcel) {
        try {
            Parcel answer = api.send(parcel);
            Answers.requireKept(ParcelApiValidator.sendAnswer(answer, validation));
            return Answers.json(200, JsonWriter.write(out -> ParcelWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("ParcelApi.send", undeclared);
        }
    }

    @Get("/v1/parcels")
    public HttpResponse<byte[]> list(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery("limit", "price", "key");
        OptionalInt limit = in.query("limit").toOptionalInt();
        String price = in.query("price").orElse("1.50").toText();
        byte[] key = in.query("key").orElse("AAAA").to(Scalar.BYTES);
        in.check(ParcelApiValidator.list(limit, price, key));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(limit, price, key), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerList(OptionalInt limit, String price, byte[] key) {
        try {
            List<Parcel> answer = api.list(limit, price, key);
            Answers.requireKept(ParcelApiValidator.listAnswer(answer, validation));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, ParcelWriter::write)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("ParcelApi.list", undeclared);
        }
    }

    @Get("/v1/parcels/last")
    public HttpResponse<byte[]> last(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request, validation);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerLast(), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerLast() {
        try {
            String answer = api.last();
            Answers.requireKept(ParcelApiValidator.lastAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("ParcelApi.last", undeclared);
        }
    }
}
