package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.json.Scalar;
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
import java.time.LocalDateTime;
import javax.annotation.processing.Generated;

/**
 * Serves {@link AlarmApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class AlarmApiController {
    private final AlarmApi api;

    private final Guard guard;

    AlarmApiController(AlarmApi api, Guard guard) {
        this.api = api;
        this.guard = guard;
    }

    /**
     * Set an alarm.
     */
    @Post("/v1/alarms")
    public HttpResponse<byte[]> set(HttpRequest<?> request) {
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("not_before");
        LocalDateTime notBefore = in.query("not_before").orElse("2026-01-31T12:00:00").to(Scalar.LOCAL_DATE_TIME);
        AlarmApi.Alarm alarm = in.requiredBody(body, AlarmReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerSet(notBefore, alarm);
    }

    private HttpResponse<byte[]> answerSet(LocalDateTime notBefore, AlarmApi.Alarm alarm) {
        try {
            AlarmApi.Alarm answer = api.set(notBefore, alarm);
            Answers.requireKept(AlarmApiValidator.setAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> AlarmWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("AlarmApi.set", undeclared);
        }
    }
}
