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

    ParcelApiController(ParcelApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    @Post("/v1/parcels")
    public HttpResponse<byte[]> send(HttpRequest<?> request) {
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        Parcel parcel = in.requiredBody(body, ParcelReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerSend(parcel);
    }

    private HttpResponse<byte[]> answerSend(Parcel parcel) {
        try {
            api.send(parcel);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("ParcelApi.send", undeclared);
        }
    }

    @Get("/v1/parcels")
    public HttpResponse<byte[]> list(HttpRequest<?> request) {
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("to", "age");
        String to = in.query("to").required().toText();
        Integer age = in.query("age").toBoxedInt();
        in.check(ParcelApiValidator.list(to, age));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(to, age), "no-cache", "Accept-Encoding");
    }

    private HttpResponse<byte[]> answerList(String to, Integer age) {
        try {
            List<Parcel> answer = api.list(to, age);
            Answers.requireKept(ParcelApiValidator.listAnswer(answer));
            return Answers.json(200,
                    JsonWriter.write(out -> out.array(answer, ParcelWriter::write)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("ParcelApi.list", undeclared);
        }
    }
}
