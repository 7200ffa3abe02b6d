package acme;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Arguments;
import dev.signet.runtime.http.Contracted;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import javax.annotation.processing.Generated;

/**
 * Serves {@link BookApi}: guards, binds, validates, calls the bean and answers.
 */
@Controller
@Contracted
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
@ExecuteOn(TaskExecutors.BLOCKING)
public final class BookApiController {
    private static final IdempotentOperation LEND_IT = new IdempotentOperation(
            "acme.BookApi.lendIt", true, Duration.parse("PT24H"), 422);

    private static final IdempotentOperation LEND_IT_ = new IdempotentOperation(
            "acme.BookApi.lend_IT", true, Duration.parse("PT24H"), 422);

    private final BookApi api;

    private final Guard guard;

    private final Idempotency idempotency;

    BookApiController(BookApi api, Guard guard, Idempotency idempotency) {
        this.api = api;
        this.guard = guard;
        this.idempotency = idempotency;
    }

    @Post("/v1/books")
    public HttpResponse<byte[]> lendIt(HttpRequest<?> request) {
        Caller caller = guard.requireAuthenticated(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(LEND_IT, request, null, caller, () -> answerLendIt_());
    }

    private HttpResponse<byte[]> answerLendIt_() {
        try {
            api.lendIt();
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.lendIt", undeclared);
        }
    }

    @Post("/v1/books/again")
    public HttpResponse<byte[]> lend_IT(HttpRequest<?> request) {
        Caller caller = guard.requireAuthenticated(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return idempotency.once(LEND_IT_, request, null, caller, () -> answerLend_IT());
    }

    private HttpResponse<byte[]> answerLend_IT() {
        try {
            api.lend_IT();
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.lend_IT", undeclared);
        }
    }

    @Post("/v1/books/answers")
    public HttpResponse<byte[]> answerLendIt(HttpRequest<?> request) {
        guard.requireAuthenticated(request);
        Arguments in = Arguments.of(request);
        in.onlyQuery();
        if (in.hasViolations()) {
            return in.refusal();
        }
        return answerAnswerLendIt();
    }

    private HttpResponse<byte[]> answerAnswerLendIt() {
        try {
            api.answerLendIt();
            return Answers.empty(204);
        } catch (Throwable undeclared) {
            throw new UndeclaredException("BookApi.answerLendIt", undeclared);
        }
    }
}
