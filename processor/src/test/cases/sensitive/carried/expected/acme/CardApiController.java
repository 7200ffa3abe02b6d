package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Argument;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.http.Items;
import dev.signet.runtime.http.Later;
import dev.signet.runtime.http.Media;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.idempotency.Idempotency;
import dev.signet.runtime.idempotency.IdempotentOperation;
import dev.signet.runtime.json.JsonReader;
import dev.signet.runtime.json.JsonWriter;
import dev.signet.runtime.security.Caller;
import dev.signet.runtime.security.Guard;
import dev.signet.runtime.sensitive.Confidential;
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
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Serves {@link CardApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class CardApiController {
    private static final IdempotentOperation ADD = new IdempotentOperation(
            "acme.CardApi.add", true, Duration.parse("PT24H"), 422);

    private static final IdempotentOperation LABEL = new IdempotentOperation(
            "acme.CardApi.label", true, Duration.parse("PT24H"), 422);

    private static final IdempotentOperation LOCK = new IdempotentOperation(
            "acme.CardApi.lock", true, Duration.parse("PT24H"), 422);

    private final CardApi api;

    private final Guard guard;

    private final Idempotency idempotency;

    CardApiController(CardApi api, Guard guard, Idempotency idempotency) {
        this.api = api;
        this.guard = guard;
        this.idempotency = idempotency;
    }

    @Post("/v1/cards")
    @Confidential(
            value = "CardApi.add",
            kept = true
    )
    public HttpResponse<byte[]> add(HttpRequest<?> request) {
        Caller caller = guard.requireAuthenticated(request);
        Media.requireJson(request);
        Media.requireJsonAccepted(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        CardApi.NewCard card = in.requiredBody(body, NewCardReader::read);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(ADD, request, body, caller, () -> answerAdd(card));
    }

    private HttpResponse<byte[]> answerAdd(CardApi.NewCard card) {
        try {
            CardApi.Card answer = api.add(card);
            Answers.requireKept(CardApiValidator.addAnswer(answer));
            return Answers.created("/v1/cards/" + Answers.segment(answer.id()),
                    JsonWriter.write(out -> CardWriter.write(answer, out)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("CardApi.add", undeclared);
        }
    }

    @Post("/v1/cards/label")
    public HttpResponse<byte[]> label(HttpRequest<?> request) {
        Caller caller = guard.requireAuthenticated(request);
        Media.requireText(request, "application/x-www-form-urlencoded");
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        in.fields(body, "label");
        String label = in.form("label").toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(LABEL, request, body, caller, () -> answerLabel(label));
    }

    private HttpResponse<byte[]> answerLabel(String label) {
        try {
            api.label(label);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("CardApi.label", undeclared);
        }
    }

    @Post("/v1/cards/lock")
    @Confidential(
            value = "CardApi.lock",
            kept = true
    )
    public HttpResponse<byte[]> lock(HttpRequest<?> request) {
        Caller caller = guard.requireAuthenticated(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String secret = in.header("Card-Secret").toText();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(LOCK, request, null, caller, () -> answerLock(secret));
    }

    private HttpResponse<byte[]> answerLock(String secret) {
        try {
            api.lock(secret);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("CardApi.lock", undeclared);
        }
    }

    @Put("/v1/cards/secret")
    @Confidential("CardApi.secret")
    public HttpResponse<byte[]> secret(HttpRequest<?> request) {
        guard.requireAuthenticated(request);
        Media.requireJson(request);
        byte[] body = Media.content(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        String secret = in.requiredBody(body, JsonReader::readString);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerSecret(secret);
    }

    private HttpResponse<byte[]> answerSecret(String secret) {
        try {
            api.secret(secret);
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("CardApi.secret", undeclared);
        }
    }

    @Get("/v1/cards")
    @Confidential("CardApi.list")
    public HttpResponse<byte[]> list(HttpRequest<?> request) {
        guard.requireAuthenticated(request);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        Optional<String> pin = in.cookie("pin").toOptional(Argument::toText);
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerList(pin), "no-store",
                "Accept-Encoding, Authorization, Cookie");
    }

    private HttpResponse<byte[]> answerList(Optional<String> pin) {
        try {
            List<CardApi.Card> answer = api.list(pin);
            Answers.requireKept(CardApiValidator.listAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.array(answer, CardWriter::write)));
        } catch (Throwable undeclared) {
            throw new UndeclaredException("CardApi.list", undeclared);
        }
    }

    /**
     * What a card was used for, as it comes in.
     */
    @Get("/v1/cards/uses")
    @Confidential("CardApi.uses")
    public CompletionStage<HttpResponse<byte[]>> uses(HttpRequest<?> request) {
        guard.requireAuthenticated(request);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return Later.now(in.refusal());
        }
        return Answers.to(request, answerUses(), "no-store", "Accept-Encoding, Authorization");
    }

    private CompletionStage<HttpResponse<byte[]>> answerUses() {
        return Later.items(() -> api.uses(), outcome -> {
            try {
                Items<CardApi.Card> answer = outcome.get().confidential().kept(item -> CardApiValidator.usesAnswer(item));
                return Answers.array(200, "application/json", answer,
                        item -> JsonWriter.write(out -> CardWriter.write(item, out)));
            } catch (Throwable undeclared) {
                throw new UndeclaredException("CardApi.uses", undeclared);
            }
        });
    }

    /**
     * What to tell the bank by telephone.
     */
    @Get("/v1/cards/password")
    @Confidential("CardApi.password")
    public HttpResponse<byte[]> password(HttpRequest<?> request) {
        guard.requireAuthenticated(request);
        Media.requireJsonAccepted(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return Answers.to(request, answerPassword(), "no-store", "Accept-Encoding, Authorization");
    }

    private HttpResponse<byte[]> answerPassword() {
        try {
            String answer = api.password();
            Answers.requireKept(CardApiValidator.passwordAnswer(answer));
            return Answers.json(200, JsonWriter.write(out -> out.value(answer)));
        } catch (CardApi.NoPassword problem) {
            return Answers.problemWithoutDetail(404, "/problems/no-password",
                    "No password", problem, out -> {
                out.field("tries", problem.tries());
            });
        } catch (Throwable undeclared) {
            throw new UndeclaredException("CardApi.password", undeclared);
        }
    }
}
