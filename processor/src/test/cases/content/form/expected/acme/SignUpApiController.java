package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Argument;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.idempotency.Idempotency;
import dev.signet.runtime.idempotency.IdempotentOperation;
import dev.signet.runtime.security.Caller;
import dev.signet.runtime.security.Guard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Serves {@link SignUpApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class SignUpApiController {
    private static final IdempotentOperation SIGN_UP = new IdempotentOperation(
            "acme.SignUpApi.signUp", true, Duration.parse("PT24H"), 422);

    private final SignUpApi api;

    private final Guard guard;

    private final Idempotency idempotency;

    SignUpApiController(SignUpApi api, Guard guard, Idempotency idempotency) {
        this.api = api;
        this.guard = guard;
        this.idempotency = idempotency;
    }

    /**
     * Signs somebody up.
     */
    @Post("/v1/sign-ups")
    public HttpResponse<byte[]> signUp(HttpRequest<?> request) {
        Caller caller = guard.requireRole(request, "member");
        Media.requireText(request, "application/x-www-form-urlencoded");
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery("from");
        in.fields(body, "email", "seats", "topics");
        String from = in.query("from").toText();
        String email = in.form("email").required().toText();
        int seats = in.form("seats").orElse("1").toInt();
        List<SignUpApi.Topic> topics = in.form("topics").toList(
                text -> text.to(TopicReader::parse, TopicReader.EXPECTED));
        in.check(SignUpApiValidator.signUp(email, seats, topics));
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(SIGN_UP, request, body, caller, () -> answerSignUp(from, email,
                seats, topics));
    }

    private HttpResponse<byte[]> answerSignUp(String from, String email, int seats,
            List<SignUpApi.Topic> topics) {
        try {
            api.signUp(from, email, seats, topics);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("SignUpApi.signUp", undeclared);
        }
    }

    @Put("/v1/sign-ups")
    public HttpResponse<byte[]> change(HttpRequest<?> request) {
        guard.requireRole(request, "member");
        Media.requireText(request, "application/x-www-form-urlencoded");
        byte[] body_ = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        in.fields(body_, "body");
        Optional<String> body = in.form("body").toOptional(Argument::toText);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerChange(body);
    }

    private HttpResponse<byte[]> answerChange(Optional<String> body) {
        try {
            api.change(body);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("SignUpApi.change", undeclared);
        }
    }
}
